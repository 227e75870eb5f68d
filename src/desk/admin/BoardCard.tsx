'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { type KeyboardEvent, memo, type SyntheticEvent, useRef } from 'react'
import { useSay } from '../../admin/useSay'
import type { Card } from '../card'
import { useBoardContext } from './boardContext'
import { CardMenu } from './CardMenu'
import { DragHandle, type DragListeners } from './DragHandle'
import { deskWords } from './deskWords'
import { HoldLine } from './HoldLine'
import { useIsNear } from './nearness'
import { PieceMarks, pieceHref, TimeInState, titleOf } from './PieceMarks'

/**
 * A piece on the board: to be read at a glance, opened, dragged, or acted on by its menu. It can be dragged when it is near:
 * a column holds hundreds, and those out of sight must cost nothing.
 */
export const BoardCard = memo(function BoardCard({ card }: { readonly card: Card }) {
  const element = useRef<HTMLLIElement>(null)
  const listeners = useRef<DragListeners>(undefined)
  const isNear = useIsNear(element)
  const { config } = useConfig()
  const { statusOf, ask, onMenu } = useBoardContext()
  const handOn = (name: string) => (event: SyntheticEvent) => listeners.current?.[name]?.(event)
  return (
    <li
      ref={element}
      className={`board-card ${card.failure ? 'board-card--failed' : ''}`}
      data-piece={card.id}
      onMouseDown={handOn('onMouseDown')}
      onTouchStart={handOn('onTouchStart')}
    >
      {isNear && <DragHandle id={card.id} card={element} listeners={listeners} />}
      <div className="board-card__head">
        <Link
          className="board-card__title"
          href={pieceHref(config.routes.admin, card)}
          prefetch={false}
          draggable={false}
          onKeyDown={moveFocus}
        >
          <CardTitle card={card} />
        </Link>
        <CardMenu
          card={card}
          statusOf={statusOf}
          onAsk={(action, status) => ask({ card, action, status })}
          onToggle={onMenu}
        />
      </div>
      <CardText card={card} />
    </li>
  )
})

/** What hangs on the pointer while a card is dragged. */
export function DraggedCard({ card }: { readonly card: Card }) {
  return (
    <div className="board-card board-card--lifted">
      <div className="board-card__head">
        <span className="board-card__title">
          <CardTitle card={card} />
        </span>
      </div>
      <CardText card={card} />
    </div>
  )
}

function CardTitle({ card }: { readonly card: Card }) {
  const say = useSay()
  return titleOf(card) || say(deskWords.untitled)
}

function CardText({ card }: { readonly card: Card }) {
  const say = useSay()
  const { names, now, timeZone } = useBoardContext()
  const { headline, slugline, section, authorNames, assignee } = card
  const holder = assignee && names.get(assignee)
  const byline = [section && names.get(section), authorNames].filter(Boolean).join(' · ')
  return (
    <>
      {headline && slugline && headline !== slugline && <p className="board-card__headline">{headline}</p>}
      {byline && <p className="board-card__byline">{byline}</p>}
      {holder && (
        <p className="board-card__byline">
          {say(deskWords.holder)} <strong>{holder}</strong>
        </p>
      )}
      <p className="board-card__marks">
        <PieceMarks card={card} now={now} timeZone={timeZone} />
      </p>
      <HoldLine held={card.held} />
      <p className="board-card__foot">
        <TimeInState card={card} now={now} timeZone={timeZone} />
        {card.wordCount > 0 && (
          <span>
            {card.wordCount} {say(deskWords.words)}
          </span>
        )}
        {card.pictureCount > 0 && (
          <span>
            {card.pictureCount} {say(deskWords.pictures)}
          </span>
        )}
      </p>
    </>
  )
}

/** Arrow keys go from card to card, sideways to the same height in the next column that has any; `m` opens the menu. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const card = event.currentTarget.closest('.board-card')
  const column = card?.closest('.board-column')
  if (!card || !column) return
  const index = [...column.querySelectorAll('.board-card')].indexOf(card)
  const to = destination(event.key, { column, index })
  if (event.key === 'm') card.querySelector<HTMLElement>('.card-menu button, .card-menu [tabindex="0"]')?.click()
  else if (!to) return
  event.preventDefault()
  to?.querySelector<HTMLElement>('.board-card__title')?.focus()
}

function destination(key: string, { column, index }: { column: Element; index: number }): Element | undefined {
  const cardsIn = (each: Element | undefined) => [...(each?.querySelectorAll('.board-card') ?? [])]
  if (key === 'ArrowDown') return cardsIn(column)[index + 1]
  if (key === 'ArrowUp') return cardsIn(column)[index - 1]
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined
  const columns = [...(column.parentElement?.querySelectorAll('.board-column') ?? [])]
  const here = columns.indexOf(column)
  const ahead = key === 'ArrowRight' ? columns.slice(here + 1) : columns.slice(0, here).reverse()
  const cards = cardsIn(ahead.find((each) => cardsIn(each).length > 0))
  return cards[Math.min(index, cards.length - 1)]
}
