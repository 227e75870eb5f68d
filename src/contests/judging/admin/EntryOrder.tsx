'use client'
import { DraggableSortable, DraggableSortableItem, useConfig } from '@payloadcms/ui'
import type { KeyboardEvent } from 'react'
import { useSay } from '../../../admin/useSay'
import { moved } from '../../../frontpage/slotRules'
import { pictureAddress } from './judgingRequests'
import { words } from './words'

interface EntryOrderProps {
  readonly roundId: string
  /** From the best. */
  readonly codes: readonly string[]
  readonly titleOf: (code: string) => string | null
  readonly isFixed: boolean
  readonly onChange: (codes: readonly string[]) => void
  readonly onEnlarge: (code: string) => void
  readonly onRecuse?: (code: string) => void
}

/** Entries in order: dragged, or moved by button and by Alt with an arrow key. */
export function EntryOrder(props: EntryOrderProps) {
  const { codes, isFixed, onChange } = props
  return (
    <DraggableSortable
      ids={[...codes]}
      onDragEnd={({ moveFromIndex, moveToIndex }) => onChange(moved(codes, moveFromIndex, moveToIndex))}
    >
      <ol className={`order ${isFixed ? 'order--fixed' : ''}`}>
        {codes.map((code, place) => (
          <OrderRow key={code} {...props} code={code} place={place} />
        ))}
      </ol>
    </DraggableSortable>
  )
}

function OrderRow(props: EntryOrderProps & { readonly code: string; readonly place: number }) {
  const { roundId, codes, titleOf, isFixed, onChange, onEnlarge, onRecuse, code, place } = props
  const { config } = useConfig()
  const say = useSay()
  const move = (to: number) => onChange(moved(codes, place, to))

  function moveByKey(event: KeyboardEvent<HTMLElement>): void {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (!event.altKey || step === 0 || isFixed) return
    event.preventDefault()
    const { target } = event
    move(place + step)
    // A row that is moved in the page loses the cursor that was in it.
    requestAnimationFrame(() => target instanceof HTMLElement && target.focus())
  }

  return (
    <DraggableSortableItem id={code} disabled={isFixed}>
      {({ attributes, listeners, setNodeRef, transform, transition, isDragging }) => (
        <li
          ref={setNodeRef}
          className={`order__row ${isDragging ? 'order__row--dragged' : ''}`}
          style={{ transform: transform ?? undefined, transition }}
          onKeyDown={moveByKey}
        >
          <span className="order__place">{place + 1}</span>
          <button
            type="button"
            className="order__picture"
            aria-label={`${say(words.enlarge)} ${code}`}
            onClick={() => onEnlarge(code)}
          >
            {/* biome-ignore lint/performance/noImgElement: a private picture; Next's optimizer would ask as a stranger */}
            <img
              src={pictureAddress(config.routes.api, { round: roundId, code, place: 0, size: 'thumb' })}
              alt=""
              loading="lazy"
            />
          </button>
          <span className="order__what">
            <strong>{code}</strong>
            {titleOf(code) && <span>{titleOf(code)}</span>}
            {!isFixed && onRecuse && (
              <button type="button" className="judging__plain" onClick={() => onRecuse(code)}>
                {say(words.recuse)}
              </button>
            )}
          </span>
          {!isFixed && (
            <span className="order__tools">
              <button
                type="button"
                aria-label={`${say(words.up)} ${code}`}
                aria-disabled={place === 0}
                onClick={() => move(place - 1)}
              >
                ↑
              </button>
              <button
                type="button"
                aria-label={`${say(words.down)} ${code}`}
                aria-disabled={place === codes.length - 1}
                onClick={() => move(place + 1)}
              >
                ↓
              </button>
              <button
                type="button"
                className="order__grip"
                {...attributes}
                {...listeners}
                aria-label={`${say(words.drag)} ${code}`}
              >
                ⋮⋮
              </button>
            </span>
          )}
        </li>
      )}
    </DraggableSortableItem>
  )
}
