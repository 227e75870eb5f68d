'use client'
import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { Dialog } from '../../admin/Dialog'
import { useSay } from '../../admin/useSay'
import { useSavePiece } from './useSavePiece'
import { words } from './words'

interface UnsavedDialogProps {
  readonly onSaved: () => void
  readonly onClose: () => void
}

/** A transition is about the saved text: what is not saved yet has to be, or the transition waits. */
export function UnsavedDialog({ onSaved, onClose }: UnsavedDialogProps) {
  const { id } = useDocumentInfo()
  const save = useSavePiece()
  const say = useSay()
  const [isBusy, setIsBusy] = useState(false)

  async function saveAndGoOn(): Promise<void> {
    setIsBusy(true)
    const isSaved = await save()
    setIsBusy(false)
    if (isSaved) onSaved()
    else onClose()
  }

  return (
    <Dialog slug={`unsaved-${id}`} title={say(words.unsavedTitle)} onClose={onClose}>
      <p>{say(words.unsavedText)}</p>
      <div className="piece-dialog__buttons">
        <Button buttonStyle="secondary" size="medium" margin={false} onClick={onClose}>
          {say(words.cancel)}
        </Button>
        <Button id="save-and-go-on" size="medium" margin={false} disabled={isBusy} onClick={() => void saveAndGoOn()}>
          {say(isBusy ? words.saving : words.saveAndGoOn)}
        </Button>
      </div>
    </Dialog>
  )
}
