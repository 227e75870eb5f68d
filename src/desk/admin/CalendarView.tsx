'use client'
import {
  DndContext,
  type DragEndEvent,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { Button, SetStepNav, toast } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { useState } from 'react'
import { useSay } from '../../admin/useSay'
import { useTimeZone } from '../../newsroom/admin/useNewsroomTime'
import { dayName, dayNamed, dayStart } from '../../newsroom/dayRules'
import { zoneName } from '../../newsroom/newsroomTimeRules'
import {
  type CalendarEntry,
  calendarEntries,
  calendarViews,
  isCalendarView,
  leafed,
  movedToDay,
  shownDays,
  type CalendarView as View,
} from '../calendarRules'
import { CalendarDay } from './CalendarDay'
import { calendarWords } from './calendarWords'
import { deskWords } from './deskWords'
import { useCalendar } from './useCalendar'
import { useKeptFocus } from './useKeptFocus'
import { useNow } from './useNow'
import { usePieceDialog } from './usePieceDialog'
import './desk.css'

/** What goes out and when, by the newsroom's clock: by day, week or month, moved by hand or by a dialog. */
export function CalendarView() {
  const say = useSay()
  const now = useNow()
  const timeZone = useTimeZone()
  const { view, day, show } = useShownDay(now, timeZone)
  const [isDragging, setIsDragging] = useState(false)
  const [hasMenu, setHasMenu] = useState(false)
  const [hasDialog, setHasDialog] = useState(false)
  const days = shownDays(view, day, timeZone)
  const from = days[0] ?? day
  const to = dayStart(days.at(-1) ?? day, timeZone, 1)
  const { calendar, hasFailed, refresh } = useCalendar(
    from.toISOString(),
    to.toISOString(),
    isDragging || hasMenu || hasDialog,
  )
  const { ask, dialog, statusOf, isOpen } = usePieceDialog(refresh)
  if (isOpen !== hasDialog) setHasDialog(isOpen)
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 8 } }),
  )
  useKeptFocus(calendar)
  const entries = calendarEntries(calendar?.cards ?? [])
  const month = dayName(day, timeZone).slice(0, 7)

  const leaf = (steps: 1 | -1) =>
    show((shown) => ({ ...shown, day: leafed(shown.view, shown.day, { steps, timeZone }) }))

  /** Opens the dialog of the table's own transition, with the new time filled in. */
  async function reschedule({ card }: CalendarEntry, publishAt: string): Promise<void> {
    const status = await statusOf(card)
    const offered = status?.actions.find(({ action }) => action === 'schedule')
    if (!status) return
    if (offered?.allowed) ask({ card, action: 'schedule', status, given: { publishAt } })
    else toast.error(offered?.reasons.map(({ message }) => message).join(' ') || say(calendarWords.notMovable))
  }

  function drop({ active, over }: DragEndEvent): void {
    setIsDragging(false)
    const entry = entries.find(({ kind, card }) => kind === 'scheduled' && card.id === active.id)
    const target = over && dayNamed(String(over.id), timeZone)
    if (!entry || !target) return
    const publishAt = movedToDay(entry.at, target, timeZone)
    if (publishAt !== entry.at) void reschedule(entry, publishAt)
  }

  return (
    <div className="calendar">
      <SetStepNav nav={[{ label: say(deskWords.calendar) }]} />
      <header className="calendar__head">
        <h1 className="board__title">
          {say(deskWords.calendar)} <small className="calendar__span">{spanName(view, days, timeZone)}</small>
        </h1>
        <div className="calendar__controls">
          <button
            type="button"
            id="calendar-back"
            className="board-filters__field"
            aria-label={say(calendarWords.back)}
            onClick={() => leaf(-1)}
          >
            ‹
          </button>
          <button
            type="button"
            id="calendar-today"
            className="board-filters__field"
            onClick={() => show((shown) => ({ ...shown, day: now }))}
          >
            {say(calendarWords.today)}
          </button>
          <button
            type="button"
            id="calendar-on"
            className="board-filters__field"
            aria-label={say(calendarWords.on)}
            onClick={() => leaf(1)}
          >
            ›
          </button>
          {calendarViews.map((each) => (
            <button
              key={each}
              type="button"
              id={`calendar-view-${each}`}
              className="board-filters__field"
              aria-pressed={each === view}
              onClick={() => show((shown) => ({ ...shown, view: each }))}
            >
              {say(calendarWords[each])}
            </button>
          ))}
          <span className="calendar__zone">{say(zoneName(timeZone))}</span>
        </div>
      </header>
      {hasFailed && (
        <p className="board__problem" role="alert">
          {say(calendar ? deskWords.stale : deskWords.failed)}{' '}
          <Button buttonStyle="subtle" size="small" margin={false} onClick={() => void refresh()}>
            {say(deskWords.retry)}
          </Button>
        </p>
      )}
      {!calendar && !hasFailed && <p className="board__note">{say(deskWords.loading)}</p>}
      {calendar?.isCut && <p className="board__note">{say(deskWords.tooMany)}</p>}
      <DndContext
        id="calendar"
        sensors={sensors}
        collisionDetection={pointerWithin}
        onDragStart={() => setIsDragging(true)}
        onDragEnd={drop}
        onDragCancel={() => setIsDragging(false)}
      >
        <div className={`calendar__days calendar__days--${view}`} aria-busy={!calendar}>
          {(calendar || !hasFailed) &&
            days.map((each) => (
              <CalendarDay
                key={each.toISOString()}
                day={each}
                entries={entries.filter(({ at }) => dayName(new Date(at), timeZone) === dayName(each, timeZone))}
                now={now}
                timeZone={timeZone}
                isOutside={view === 'month' && !dayName(each, timeZone).startsWith(month)}
                menu={{ statusOf, ask, onToggle: setHasMenu }}
              />
            ))}
        </div>
      </DndContext>
      {calendar && entries.length === 0 && <p className="board__note">{say(calendarWords.empty)}</p>}
      {dialog}
    </div>
  )
}

function spanName(view: View, days: readonly Date[], timeZone: string): string {
  const first = days[0]
  const last = days.at(-1)
  if (!first || !last) return ''
  if (view === 'month') return dayName(days[10] ?? first, timeZone).slice(0, 7)
  return view === 'day' ? dayName(first, timeZone) : `${dayName(first, timeZone)} – ${dayName(last, timeZone)}`
}

interface Shown {
  readonly view: View
  readonly day: Date
}

/** What is shown stands in the address, so that it can be sent to a colleague. */
function useShownDay(now: Date, timeZone: string) {
  const { view, day } = shownBy(useSearchParams(), now, timeZone)
  /** Goes on from the address: what is drawn may still be what was shown before. */
  const show = (change: (shown: Shown) => Shown) => {
    const next = change(shownBy(new URLSearchParams(window.location.search), now, timeZone))
    window.history.replaceState(null, '', `?view=${next.view}&day=${dayName(next.day, timeZone)}`)
  }
  return { view, day, show }
}

function shownBy(params: Pick<URLSearchParams, 'get'>, now: Date, timeZone: string): Shown {
  const asked = params.get('view')
  return { view: isCalendarView(asked) ? asked : 'week', day: dayNamed(params.get('day') ?? '', timeZone) ?? now }
}
