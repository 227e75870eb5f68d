'use client'
import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { Dialog } from '../../../admin/Dialog'
import { DialogFoot } from '../../../admin/DialogFoot'
import { useSay } from '../../../admin/useSay'
import { slugs } from '../../../slugs'
import { useContestAct } from '../../admin/useContestAct'
import { words } from './words'
import '../../../admin/admin.css'
import './office.css'

/** 抹去: above the form of an entrant who asked to be forgotten. */
export function EraseEntrant() {
  const { id, savedDocumentData } = useDocumentInfo()
  const say = useSay()
  const { isBusy, problems, send } = useContestAct(words.unreachable)
  const [isAsking, setIsAsking] = useState(false)
  if (id === undefined || savedDocumentData?.erasedAt) return null

  async function erase(): Promise<void> {
    const { answer } = await send(`/${slugs.contestEntrants}/${id}/erase`, {})
    // The form holds what is forgotten now.
    if (answer) window.location.reload()
  }

  return (
    <div className="entry-desk__acts entrant-erase">
      <Button id="entrant-erase" buttonStyle="secondary" size="small" margin={false} onClick={() => setIsAsking(true)}>
        {say(words.erase)}
      </Button>
      {isAsking && (
        <Dialog slug="entrant-erase-dialog" title={say(words.erase)} onClose={() => setIsAsking(false)}>
          <p>{say(words.eraseAsk)}</p>
          <DialogFoot
            problems={problems}
            cancel={say(words.cancel)}
            onCancel={() => setIsAsking(false)}
            confirmId="entrant-confirm"
            confirm={say(words.erase)}
            isDisabled={isBusy}
            onConfirm={() => void erase()}
          />
        </Dialog>
      )}
    </div>
  )
}
