'use client'
import { useDraggable, useDroppable } from '@dnd-kit/core'
import { Link, useConfig } from '@payloadcms/ui'
import { useSay } from '../../admin/useSay'
import { HeldBadge } from '../../editorial/admin/HeldBadge'
import { StateBadge } from '../../editorial/admin/StateBadge'
import type { Bilingual } from '../../language'
import { dayName, hourName } from '../../newsroom/dayRules'
import type { CalendarEntry } from '../calendarRules'
import { CardMenu } from './CardMenu'
import { calendarWords } from './calendarWords'
import { deskWords } from './deskWords'
import { HoldLine } from './HoldLine'
import { pieceHref, titleOf } from './PieceMarks'
import type { PieceDialogHandle } from './usePieceDialog'

interface Menu extends Pick<PieceDialogHandle, 'statusOf' | 'ask'> {
  readonly onToggle: (isOpen: boolean) => void
}

interface CalendarDayProps {
  readonly day: Date
  readonly entries: readonly CalendarEntry[]
  readonly now: Date
  readonly timeZone: string
  /** Of the month before or after the one that is shown. */
  readonly isOutside: boolean
  readonly menu: Menu
}

/** One day of the calendar; what is scheduled can be dragged to it. */
export function CalendarDay({ day, entries, now, timeZone, isOutside, menu }: CalendarDayProps) {
  const name = dayName(day, timeZone)
  const { setNodeRef, isOver } = useDroppable({ id: name })
  const say = useSay()
  const isToday = name === dayName(now, timeZone)
  const weekday = weekdays[(new Date(`${name}T00:00:00.000Z`).getUTCDay() + 6) % 7]
  const marks = [
    isToday ? 'calendar-day--today' : '',
    isOutside ? 'calendar-day--outside' : '',
    isOver ? 'board-column--over' : '',
    entries.length === 0 ? 'calendar-day--empty' : '',
  ]
  return (
    <section
      ref={setNodeRef}
      className={`calendar-day ${marks.join(' ')}`}
      data-day={name}
      aria-labelledby={`calendar-${name}`}
    >
      <h2 className="calendar-day__name" id={`calendar-${name}`}>
        {name.slice(5)} {weekday && say(weekday)}
      </h2>
      <ul className="calendar-day__entries">
        {entries.map((entry) => (
          <Entry key={`${entry.kind}-${entry.card.id}`} entry={entry} timeZone={timeZone} menu={menu} />
        ))}
      </ul>
    </section>
  )
}

interface EntryProps {
  readonly entry: CalendarEntry
  readonly timeZone: string
  readonly menu: Menu
}

function Entry({ entry: { kind, at, card, conflict }, timeZone, menu }: EntryProps) {
  const { config } = useConfig()
  const say = useSay()
  const isMovable = kind === 'scheduled'
  const { setNodeRef, listeners, transform, isDragging } = useDraggable({
    id: isMovable ? card.id : `${kind}-${card.id}`,
    disabled: !isMovable,
  })
  const style = transform ? { transform: `translate(${transform.x}px, ${transform.y}px)`, zIndex: 5 } : undefined
  return (
    <li
      ref={setNodeRef}
      style={style}
      className={`calendar-entry calendar-entry--${kind} ${card.failure ? 'board-card--failed' : ''} ${isDragging ? 'board-card--lifted' : ''}`}
      data-piece={card.id}
      {...listeners}
    >
      <div className="board-card__head">
        <span>
          <time dateTime={at}>{hourName(new Date(at), timeZone)}</time>{' '}
          {kind === 'embargo' ? (
            <span className="piece-mark">{say(calendarWords.embargoEnds)}</span>
          ) : (
            <StateBadge state={card.state} />
          )}{' '}
          {card.held && <HeldBadge held={card.held} />}
        </span>
        <CardMenu
          card={card}
          statusOf={menu.statusOf}
          onAsk={(action, status) =>
            menu.ask({
              card,
              action,
              status,
              ...(action === 'schedule' && card.publishAt ? { given: { publishAt: card.publishAt } } : {}),
            })
          }
          onToggle={menu.onToggle}
        />
      </div>
      <Link
        className="board-card__title"
        href={pieceHref(config.routes.admin, card)}
        prefetch={false}
        draggable={false}
      >
        {titleOf(card) || say(deskWords.untitled)}
      </Link>
      {conflict && <p className="piece-mark piece-mark--bad">{say(calendarWords[conflict])}</p>}
      <HoldLine held={card.held} />
      {card.failure && (
        <p className="calendar-entry__failure">
          {say(deskWords.failedOut)}：{card.failure}
        </p>
      )}
    </li>
  )
}

const weekdays: readonly Bilingual[] = [
  { zh: '周一', en: 'Mon' },
  { zh: '周二', en: 'Tue' },
  { zh: '周三', en: 'Wed' },
  { zh: '周四', en: 'Thu' },
  { zh: '周五', en: 'Fri' },
  { zh: '周六', en: 'Sat' },
  { zh: '周日', en: 'Sun' },
]
