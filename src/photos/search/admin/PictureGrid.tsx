'use client'
import { type KeyboardEvent, useRef } from 'react'
import { useSay } from '../../../admin/useSay'
import { PictureMarks } from '../../admin/PictureMarks'
import { pictureMarks } from '../../pictureMarkRules'
import { renditionFailures } from '../../renditions/vocabulary'
import { cardText, type FoundPicture } from './foundPicture'
import { words } from './words'

interface GridProps {
  readonly pictures: readonly FoundPicture[]
  readonly selected: ReadonlySet<string>
  readonly onToggle: (id: string) => void
  readonly onShow: (id: string) => void
}

/** Thumbnails to select from, by pointer or by keys. */
export function PictureGrid({ pictures, selected, onToggle, onShow }: GridProps) {
  const say = useSay()
  const list = useRef<HTMLUListElement>(null)

  function move(event: KeyboardEvent): void {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = buttons.indexOf(event.target as HTMLButtonElement)
    const step = stepOf(event.key, columnsOf(buttons))
    if (at < 0 || step === 0) return
    event.preventDefault()
    buttons[Math.min(Math.max(at + step, 0), buttons.length - 1)]?.focus()
  }

  return (
    <ul ref={list} className="find-pictures__grid" onKeyDown={move}>
      {pictures.map((picture) => {
        const { id, address, isRecalled, failure } = picture
        return (
          <li key={id}>
            <button
              type="button"
              aria-pressed={selected.has(id)}
              aria-disabled={isRecalled}
              className="find-pictures__cell"
              onFocus={() => onShow(id)}
              onClick={() => {
                onShow(id)
                if (!isRecalled) onToggle(id)
              }}
            >
              {/* biome-ignore lint/performance/noImgElement: a small file of the newsroom's own server */}
              {address ? <img src={address} alt="" loading="lazy" /> : <Blank failure={failure} />}
              <span className="find-pictures__name">{cardText(picture) || say(words.unnamed)}</span>
              {isRecalled && <span className="find-pictures__recalled">{say(words.recalledNote)}</span>}
              <PictureMarks marks={pictureMarks(picture, new Date())} />
            </button>
          </li>
        )
      })}
    </ul>
  )
}

/** Where there is no picture to see: why, where that is known. */
function Blank({ failure }: Pick<FoundPicture, 'failure'>) {
  const say = useSay()
  return <span className="find-pictures__blank">{failure && say(renditionFailures[failure])}</span>
}

function stepOf(key: string, columns: number): number {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: columns,
    ArrowUp: -columns,
  }
  return steps[key] ?? 0
}

/** As many as stand in the first row. */
function columnsOf(buttons: readonly HTMLElement[]): number {
  const top = buttons[0]?.getBoundingClientRect().top
  return Math.max(1, buttons.filter((button) => button.getBoundingClientRect().top === top).length)
}
