'use client'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useSay } from '../../../admin/useSay'
import { PictureMarks } from '../../admin/PictureMarks'
import { pictureMarks } from '../../pictureMarkRules'
import type { FoundPicture } from './foundPicture'
import { words } from './words'

interface PicturesProps {
  readonly pictures: readonly FoundPicture[]
  readonly isBusy: boolean
  /** All ids, in the wanted order. */
  readonly onOrder: (ids: readonly string[]) => void
  readonly onRemove: (id: string) => void
}

/** The pictures of a lightbox; dragged, or moved by their buttons, or by Alt and an arrow key. */
export function LightboxPictures({ pictures, isBusy, onOrder, onRemove }: PicturesProps) {
  const say = useSay()
  const [over, setOver] = useState<string | null>(null)
  const dragged = useRef<string | null>(null)
  const ids = pictures.map(({ id }) => id)

  function move(id: string, to: number): void {
    if (isBusy || to < 0 || to >= ids.length || ids.indexOf(id) === to) return
    const others = ids.filter((other) => other !== id)
    onOrder([...others.slice(0, to), id, ...others.slice(to)])
  }

  function byKeys(event: KeyboardEvent, id: string): void {
    const step = event.altKey ? ({ ArrowUp: -1, ArrowDown: 1 }[event.key] ?? 0) : 0
    if (step === 0) return
    event.preventDefault()
    move(id, ids.indexOf(id) + step)
  }

  return (
    <ol className="find-pictures__order">
      {pictures.map((picture, index) => {
        const { id, name, alt, address, isRecalled } = picture
        return (
          <li
            key={id}
            draggable={!isBusy}
            className={over === id ? 'find-pictures__over' : undefined}
            onKeyDown={(event) => byKeys(event, id)}
            onDragStart={() => {
              dragged.current = id
            }}
            onDragOver={(event) => {
              event.preventDefault()
              setOver(id)
            }}
            onDragEnd={() => setOver(null)}
            onDrop={(event) => {
              event.preventDefault()
              setOver(null)
              if (dragged.current) move(dragged.current, index)
            }}
          >
            {/* biome-ignore lint/performance/noImgElement: a small file of the newsroom's own server */}
            {address ? <img src={address} alt="" draggable={false} /> : <span className="find-pictures__blank" />}
            <span className="find-pictures__name">
              {alt || name || say(words.unnamed)}
              {isRecalled && <em className="find-pictures__recalled">{say(words.recalled)}</em>}
              <PictureMarks marks={pictureMarks(picture, new Date())} />
            </span>
            <span className="find-pictures__moves">
              <button
                type="button"
                aria-label={`${say(words.earlier)}：${alt || name}`}
                aria-disabled={index === 0}
                onClick={() => move(id, index - 1)}
              >
                ↑
              </button>
              <button
                type="button"
                aria-label={`${say(words.later)}：${alt || name}`}
                aria-disabled={index === pictures.length - 1}
                onClick={() => move(id, index + 1)}
              >
                ↓
              </button>
              <button
                type="button"
                aria-label={`${say(words.remove)}：${alt || name}`}
                onClick={() => !isBusy && onRemove(id)}
              >
                ×
              </button>
            </span>
          </li>
        )
      })}
    </ol>
  )
}
