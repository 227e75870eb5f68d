'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '../../../admin/useSay'
import type { OwnPicture } from '../../desk/ownPicturesRules'
import { fileMarks } from '../../pictureMarkRules'
import { PictureMarks } from '../PictureMarks'
import { PictureThumb } from '../PictureThumb'
import { ownWords } from './ownWords'

interface OwnGroupProps {
  readonly title: string
  readonly pictures: readonly OwnPicture[]
  readonly isReturned?: boolean
  readonly onOpen: (pictures: readonly OwnPicture[]) => Promise<void>
}

/** Pictures that came, or came back, together: all of them are put on the list, or those that are ticked. */
export function OwnGroup({ title, pictures, isReturned = false, onOpen }: OwnGroupProps) {
  const say = useSay()
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [isBusy, setIsBusy] = useState(false)
  const chosen = pictures.filter(({ id }) => ticked.has(id))
  const opened = chosen.length > 0 ? chosen : pictures

  async function open(): Promise<void> {
    setIsBusy(true)
    await onOpen(opened)
    setIsBusy(false)
    setTicked(new Set())
  }

  return (
    <li className={`own-pictures__group ${isReturned ? 'own-pictures__group--returned' : ''}`}>
      <span className="own-pictures__title">{title}</span>
      <span className="own-pictures__marks">
        <PictureMarks marks={pictures.flatMap(fileMarks)} isOfMany={pictures.length > 1} />
      </span>
      <Button buttonStyle="secondary" size="small" margin={false} disabled={isBusy} onClick={() => void open()}>
        {`${say(chosen.length > 0 ? ownWords.openSome : ownWords.openAll)}（${opened.length}）`}
      </Button>
      {pictures.length > 1 && (
        <details>
          <summary>{say(ownWords.pick)}</summary>
          <ul className="own-pictures__thumbs">
            {pictures.map(({ id, name, thumbnailURL, ...flaws }) => (
              <li key={id} data-media={id}>
                <label>
                  <PictureThumb row={{ preview: '', address: thumbnailURL ?? '', placeholder: '' }} />
                  <span className="own-pictures__name">
                    <input
                      type="checkbox"
                      checked={ticked.has(id)}
                      aria-label={`${say(ownWords.select)} ${name}`}
                      onChange={({ target }) => setTicked((all) => withTick(all, id, target.checked))}
                    />
                    <span title={name}>{name}</span>
                  </span>
                </label>
                <PictureMarks marks={fileMarks(flaws)} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

function withTick(ticked: ReadonlySet<string>, id: string, isTicked: boolean): ReadonlySet<string> {
  const others = [...ticked].filter((other) => other !== id)
  return new Set(isTicked ? [...others, id] : others)
}
