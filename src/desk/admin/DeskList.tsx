'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { useSay } from '../../admin/useSay'
import { StateBadge } from '../../editorial/admin/StateBadge'
import type { Bilingual } from '../../language'
import type { Card, PieceList } from '../card'
import { deskWords } from './deskWords'
import { HoldLine } from './HoldLine'
import { PieceMarks, pieceHref, TimeInState, titleOf } from './PieceMarks'

interface DeskListProps {
  readonly id: string
  readonly title: Bilingual
  readonly list: PieceList
  /** Where the whole list is. */
  readonly href: string
  readonly names: ReadonlyMap<string, string>
  readonly now: Date
  readonly timeZone: string
  readonly tone?: 'bad' | 'warn'
  readonly empty?: Bilingual
  readonly hidesEmpty?: boolean
}

/** The first pieces of a list, the most urgent first. */
export function DeskList({ id, title, list, href, tone, empty, hidesEmpty, ...rest }: DeskListProps) {
  const say = useSay()
  const { total, cards } = list
  if (hidesEmpty && total === 0) return null
  const headingId = `desk-list-${id}`
  return (
    <section className={`desk-list ${tone ? `desk-list--${tone}` : ''}`} aria-labelledby={headingId}>
      <h2 className="desk-list__title" id={headingId}>
        {say(title)} <span className="board-column__count">{total}</span>
      </h2>
      {cards.length === 0 && empty && <p className="board__note">{say(empty)}</p>}
      <ul className="desk-list__rows">
        {cards.map((card) => (
          <DeskRow key={card.id} card={card} {...rest} />
        ))}
      </ul>
      {total > cards.length && (
        <Link className="desk-list__all" href={href} prefetch={false}>
          {say(all).replace('{total}', String(total))}
        </Link>
      )}
    </section>
  )
}

type DeskRowProps = Pick<DeskListProps, 'names' | 'now' | 'timeZone'> & { readonly card: Card }

function DeskRow({ card, names, now, timeZone }: DeskRowProps) {
  const { config } = useConfig()
  const say = useSay()
  const holder = card.assignee && names.get(card.assignee)
  const facts = [
    card.section && names.get(card.section),
    card.authorNames,
    holder && `${say(deskWords.holder)} ${holder}`,
  ]
  return (
    <li className="desk-row">
      <StateBadge state={card.state} />
      <Link className="desk-row__title" href={pieceHref(config.routes.admin, card)} prefetch={false}>
        {titleOf(card) || say(deskWords.untitled)}
      </Link>
      <span className="desk-row__facts">{facts.filter(Boolean).join(' · ')}</span>
      <span className="desk-row__marks">
        <PieceMarks card={card} now={now} timeZone={timeZone} />
        <span className="desk-row__time">
          <TimeInState card={card} now={now} timeZone={timeZone} />
        </span>
      </span>
      <HoldLine held={card.held} />
      {card.failure && <p className="desk-row__failure">{card.failure}</p>}
    </li>
  )
}

const all: Bilingual = { zh: '全部 {total} 篇 →', en: 'All {total} →' }
