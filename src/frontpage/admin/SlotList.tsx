'use client'
import { DraggableSortable, DraggableSortableItem } from '@payloadcms/ui'
import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { useSay } from '../../admin/useSay'
import { StateBadge } from '../../editorial/admin/StateBadge'
import type { State } from '../../editorial/workflow'
import { moved } from '../slotRules'
import { words } from './words'

export interface SlotItem {
  readonly id: string
  readonly title: string
  /** Why readers do not see it; null where they do. */
  readonly hiddenBecause: string | null
  readonly state?: State
  readonly href?: string
}

interface SlotListProps {
  readonly title: string
  readonly items: readonly SlotItem[]
  readonly isReadOnly: boolean
  readonly onChange: (ids: readonly string[]) => void
  /** What adds to the list. */
  readonly children?: ReactNode
}

/** An ordered list of slots: dragged, or moved by button and by Alt with an arrow key. */
export function SlotList({ title, items, isReadOnly, onChange, children }: SlotListProps) {
  const say = useSay()
  const heading = useId()
  const ids = items.map(({ id }) => id)
  return (
    <section className="slots" aria-labelledby={heading}>
      <h3 id={heading} className="slots__title">
        {title}
      </h3>
      {items.length === 0 && <p className="slots__empty">{say(words.empty)}</p>}
      <DraggableSortable
        ids={[...ids]}
        onDragEnd={({ moveFromIndex, moveToIndex }) => onChange(moved(ids, moveFromIndex, moveToIndex))}
      >
        {items.length > 0 && (
          <ol className="slots__rows">
            {items.map((item, place) => (
              <SlotRow
                key={item.id}
                item={item}
                place={place}
                count={items.length}
                isReadOnly={isReadOnly}
                onMove={(to) => onChange(moved(ids, place, to))}
                onRemove={() => onChange(ids.filter((id) => id !== item.id))}
              />
            ))}
          </ol>
        )}
      </DraggableSortable>
      {!isReadOnly && children}
    </section>
  )
}

interface SlotRowProps {
  readonly item: SlotItem
  readonly place: number
  readonly count: number
  readonly isReadOnly: boolean
  readonly onMove: (to: number) => void
  readonly onRemove: () => void
}

function SlotRow({ item, place, count, isReadOnly, onMove, onRemove }: SlotRowProps) {
  const say = useSay()
  const name = item.title || say(words.gone)

  function moveByKey(event: KeyboardEvent<HTMLElement>): void {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (!event.altKey || step === 0 || isReadOnly) return
    event.preventDefault()
    const { target } = event
    onMove(place + step)
    // A row that is moved in the page loses the cursor that was in it.
    requestAnimationFrame(() => target instanceof HTMLElement && target.focus())
  }

  return (
    <DraggableSortableItem id={item.id} disabled={isReadOnly}>
      {({ attributes, listeners, setNodeRef, transform, transition, isDragging }) => (
        <li
          ref={setNodeRef}
          className={`slots__row ${item.hiddenBecause ? 'slots__row--hidden' : ''} ${isDragging ? 'slots__row--dragged' : ''}`}
          style={{ transform: transform ?? undefined, transition }}
          onKeyDown={moveByKey}
        >
          {!isReadOnly && count > 1 && (
            <button
              type="button"
              className="slots__grip"
              {...attributes}
              {...listeners}
              aria-label={`${say(words.drag)} ${name}`}
            >
              ⋮⋮
            </button>
          )}
          <span className="slots__what">
            {item.href ? (
              <a href={item.href} target="_blank" rel="noreferrer">
                {name}
              </a>
            ) : (
              name
            )}
            {item.hiddenBecause && <span className="slots__hidden">{item.hiddenBecause}</span>}
          </span>
          {item.state && <StateBadge state={item.state} />}
          {!isReadOnly && (
            <span className="slots__tools">
              {count > 1 && (
                <>
                  <Tool label={`${say(words.up)} ${name}`} isOff={place === 0} onUse={() => onMove(place - 1)}>
                    ↑
                  </Tool>
                  <Tool
                    label={`${say(words.down)} ${name}`}
                    isOff={place === count - 1}
                    onUse={() => onMove(place + 1)}
                  >
                    ↓
                  </Tool>
                </>
              )}
              <Tool label={`${say(words.remove)} ${name}`} isOff={false} onUse={onRemove}>
                ×
              </Tool>
            </span>
          )}
        </li>
      )}
    </DraggableSortableItem>
  )
}

interface ToolProps {
  readonly label: string
  readonly isOff: boolean
  readonly onUse: () => void
  readonly children: string
}

/** Stays in the tab order at the end of its list, so that whoever moves a row down keeps the cursor. */
function Tool({ label, isOff, onUse, children }: ToolProps) {
  return (
    <button
      type="button"
      className="slots__tool"
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      onClick={({ currentTarget }) => {
        if (isOff) return
        onUse()
        requestAnimationFrame(() => currentTarget.focus())
      }}
    >
      {children}
    </button>
  )
}
