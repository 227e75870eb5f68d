'use client'
import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { Dialog } from '../../../editorial/admin/Dialog'
import { useSay } from '../../../editorial/admin/useSay'
import { slugs } from '../../../slugs'
import { useOfficeAct } from './useOfficeAct'
import { words } from './words'
import '../../../editorial/admin/admin.css'
import './office.css'

/** 抹去: above the form of an entrant who asked to be forgotten. */
export function EraseEntrant() {
  const { id, savedDocumentData } = useDocumentInfo()
  const say = useSay()
  const { isBusy, problems, send } = useOfficeAct()
  const [isAsking, setIsAsking] = useState(false)
  if (id === undefined || savedDocumentData?.erasedAt) return null

  async function erase(): Promise<void> {
    // The form holds what is forgotten now.
    if (await send(`/${slugs.contestEntrants}/${id}/erase`, {})) window.location.reload()
  }

  return (
    <div className="entry-desk__acts entrant-erase">
      <Button id="entrant-erase" buttonStyle="secondary" size="small" margin={false} onClick={() => setIsAsking(true)}>
        {say(words.erase)}
      </Button>
      {isAsking && (
        <Dialog slug="entrant-erase-dialog" title={say(words.erase)} onClose={() => setIsAsking(false)}>
          <p>{say(words.eraseAsk)}</p>
          {problems.length > 0 && (
            <p className="piece-dialog__problem" role="alert">
              {problems.join(' ')}
            </p>
          )}
          <div className="piece-dialog__buttons">
            <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => setIsAsking(false)}>
              {say(words.cancel)}
            </Button>
            <Button id="entrant-confirm" size="medium" margin={false} disabled={isBusy} onClick={() => void erase()}>
              {say(words.erase)}
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  )
}
