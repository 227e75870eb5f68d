'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { Dialog } from '../../../admin/Dialog'
import { DialogFoot } from '../../../admin/DialogFoot'
import { filled } from '../../../admin/filled'
import { useAnswer } from '../../../admin/useAnswer'
import { useSay } from '../../../admin/useSay'
import { PictureThumb } from '../../../photos/admin/PictureThumb'
import { slugs } from '../../../slugs'
import { NotRead } from '../../admin/NotRead'
import type { LibraryPicture, OwnLibrary } from '../enteringRules'
import { words } from './words'

interface LibraryDialogProps {
  readonly chosen: readonly LibraryPicture[]
  readonly onTake: (chosen: readonly LibraryPicture[]) => void
  readonly onClose: () => void
}

/** Own pictures of the library, ticked in the order in which they are to stand. */
export function LibraryDialog({ chosen, onTake, onClose }: LibraryDialogProps) {
  const say = useSay()
  const [ticked, setTicked] = useState(chosen)
  const [page, setPage] = useState(1)
  const { answer, hasFailed, ask } = useAnswer<OwnLibrary>(`/${slugs.photoContests}/entering/pictures?page=${page}`)
  const pictures = answer?.pictures ?? []
  const tick = (one: LibraryPicture, isOn: boolean) =>
    setTicked((all) => (isOn ? [...all, one] : all.filter(({ id }) => id !== one.id)))
  return (
    <Dialog
      slug="enter-library"
      title={say(words.library)}
      isWide
      keepsWords
      onClose={onClose}
      onConfirm={() => onTake(ticked)}
    >
      <p className="enter__note">{say(words.libraryNote)}</p>
      {hasFailed && !answer && <NotRead className="enter__problem" onRetry={ask} />}
      {!answer && !hasFailed && <p role="status">{say(words.loading)}</p>}
      {answer && pictures.length === 0 && <p className="enter__empty">{say(words.libraryNone)}</p>}
      {answer && !answer.hasByline && <p className="enter__note">{say(words.libraryNoByline)}</p>}
      <ul className="enter-library">
        {pictures.map((one) => (
          <li key={one.id}>
            <label>
              <PictureThumb row={{ preview: '', address: one.thumbnailURL, placeholder: one.placeholder }} />
              <span>
                <input
                  type="checkbox"
                  checked={ticked.some(({ id }) => id === one.id)}
                  onChange={({ target }) => tick(one, target.checked)}
                />
                <span>{one.name}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {(page > 1 || answer?.hasMore) && (
        <div className="enter-form__buttons">
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            disabled={page === 1}
            onClick={() => setPage(page - 1)}
          >
            {say(words.previous)}
          </Button>
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            disabled={!answer?.hasMore}
            onClick={() => setPage(page + 1)}
          >
            {say(words.more)}
          </Button>
        </div>
      )}
      <DialogFoot
        cancel={say(words.cancel)}
        onCancel={onClose}
        confirmId="enter-library-take"
        confirm={filled(say(words.take), { count: ticked.length })}
        onConfirm={() => onTake(ticked)}
      />
    </Dialog>
  )
}
