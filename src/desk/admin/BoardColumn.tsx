'use client'
import { useDroppable } from '@dnd-kit/core'
import { Button } from '@payloadcms/ui'
import { memo, useRef } from 'react'
import { useSay } from '../../admin/useSay'
import { type State, states } from '../../editorial/workflow'
import { cardsAtMost } from '../boardRequestRules'
import type { BoardColumn as Column } from '../card'
import { BoardCard } from './BoardCard'
import { deskWords } from './deskWords'
import { NearnessProvider } from './nearness'

interface BoardColumnProps {
  readonly column: Column
  /** While a card is dragged: whether the table lets this person bring it here; null where it is not known yet. */
  readonly isOpenToDrop: boolean | null
  readonly onMore: (state: State) => void
}

/** All pieces in one state, counted; more of them on asking. */
export const BoardColumn = memo(function BoardColumn({ column, isOpenToDrop, onMore }: BoardColumnProps) {
  const { state, total, cards } = column
  const { setNodeRef, isOver } = useDroppable({ id: state })
  const scroller = useRef<HTMLDivElement>(null)
  const say = useSay()
  const mark = isOpenToDrop === null ? '' : `board-column--${isOpenToDrop ? 'open' : 'closed'}`
  const headingId = `board-column-${state}`
  return (
    <section
      ref={setNodeRef}
      className={`board-column ${mark} ${isOver ? 'board-column--over' : ''} ${total === 0 ? 'board-column--empty' : ''}`}
      data-state={state}
      aria-labelledby={headingId}
    >
      <h2 className="board-column__head" id={headingId}>
        {say(states[state].label)} <span className="board-column__count">{total}</span>
      </h2>
      <div ref={scroller} className="board-column__scroll" tabIndex={cards.length > 4 ? 0 : undefined}>
        {cards.length > 0 ? (
          <NearnessProvider scroller={scroller}>
            <Cards cards={cards} />
          </NearnessProvider>
        ) : (
          <p className="board-column__note">{say(deskWords.emptyColumn)}</p>
        )}
        {total > cards.length && cards.length < cardsAtMost && (
          <Button buttonStyle="subtle" size="small" margin={false} onClick={() => onMore(state)}>
            {`${say(deskWords.more)} (${total - cards.length})`}
          </Button>
        )}
        {total > cards.length && cards.length >= cardsAtMost && (
          <p className="board-column__note">{say(deskWords.tooMany)}</p>
        )}
      </div>
    </section>
  )
})

/** Apart from the column, which a drag over it draws anew. */
const Cards = memo(function Cards({ cards }: Pick<Column, 'cards'>) {
  return (
    <ul className="board-column__cards">
      {cards.map((card) => (
        <BoardCard key={card.id} card={card} />
      ))}
    </ul>
  )
})
