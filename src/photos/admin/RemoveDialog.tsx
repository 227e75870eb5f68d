'use client'
import { Dialog } from '../../admin/Dialog'
import { DialogFoot } from '../../admin/DialogFoot'
import { useSay } from '../../admin/useSay'
import type { PictureRow } from '../pictureDeskRules'
import { unsavedNames } from './unsavedWordsRules'
import { words } from './words'

interface RemoveDialogProps {
  /** Those of which something is not saved. */
  readonly rows: readonly PictureRow[]
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** Before words that lie nowhere else go with their rows: whose, which, and the choice. */
export function RemoveDialog({ rows, onRemove, onClose }: RemoveDialogProps) {
  const say = useSay()
  return (
    <Dialog slug="picture-desk-remove" title={say(words.removeTitle)} onClose={onClose}>
      <ul className="piece-dialog__list picture-desk__gap-list">
        {rows.map((row) => (
          <li key={row.key}>
            <strong>{row.fileName}</strong>{' '}
            {unsavedNames(row)
              .map((name) => say(words[name]))
              .join('、')}
          </li>
        ))}
      </ul>
      <p>{say(words.removeText)}</p>
      <DialogFoot
        cancel={say(words.removeNot)}
        onCancel={onClose}
        confirmId="picture-desk-remove-confirm"
        confirm={say(words.removeAnyway)}
        onConfirm={onRemove}
      />
    </Dialog>
  )
}
