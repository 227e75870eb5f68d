'use client'
import { Button, useAuth } from '@payloadcms/ui'
import { useState } from 'react'
import { personOf } from '../../access/person'
import { useSay } from '../../admin/useSay'
import { ImportDialog } from './ImportDialog'
import { words } from './words'
import './interchange.css'

/** Opens the import of a manuscript; for whoever may create a piece. */
export function ImportButton() {
  const say = useSay()
  const { user } = useAuth()
  const [isOpen, setIsOpen] = useState(false)
  const isJournalist = (personOf(user)?.roles ?? []).some((role) => role !== 'admin')
  if (!isJournalist) return null
  return (
    <div className="import-button">
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => setIsOpen(true)}>
        {say(words.import)}
      </Button>
      {isOpen && <ImportDialog onClose={() => setIsOpen(false)} />}
    </div>
  )
}
