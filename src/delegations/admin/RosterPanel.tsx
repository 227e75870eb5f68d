'use client'
import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { useAnswer } from '../../admin/useAnswer'
import { useSay } from '../../admin/useSay'
import type { Bilingual } from '../../language'
import { useTimeZone, useWrittenTime } from '../../newsroom/admin/useNewsroomTime'
import { holdsRole } from '../../roles'
import { slugs } from '../../slugs'
import { unfitToSign } from '../delegationRules'
import { type Colleague, holdsAt, type Me, type Shift, shiftsByDay, weekOf } from '../dutyRules'
import { dutyWords } from './dutyWords'
import { RosterForm } from './RosterForm'
import { send } from './send'

interface PanelProps {
  readonly me: Me
  readonly colleagues: readonly Colleague[]
}

/** 值班表: a week, day by day; the desk head fills it. */
export function RosterPanel({ me, colleagues }: PanelProps) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const timeZone = useTimeZone()
  const say = useSay()
  const [moment, setMoment] = useState(() => new Date())
  const [problems, setProblems] = useState<readonly string[]>([])
  const week = weekOf(moment, timeZone)
  const [first, last] = [week[0] ?? moment, week.at(-1) ?? moment]
  const query = new URLSearchParams({
    depth: '1',
    limit: '100',
    sort: 'startsAt',
    'where[and][0][endsAt][greater_than]': first.toISOString(),
    'where[and][1][startsAt][less_than]': last.toISOString(),
  })
  const { answer, hasFailed, ask } = useAnswer<{ docs: readonly Row[] }>(`/${slugs.dutyRoster}?${query}`)
  const shifts = (answer?.docs ?? []).flatMap(shiftOf)
  const mayFill = holdsRole(me, 'deskHead')
  const now = new Date()
  const lapsed = ({ userId }: Shift) => lapseOf(userId, colleagues)
  const onDuty = shifts.filter((shift) => holdsAt(shift, now) && !lapsed(shift)).map(({ userName }) => userName)
  const isThisWeek = holdsAt({ startsAt: first.toISOString(), endsAt: last.toISOString() }, now)

  function turn(days: number): void {
    setMoment(new Date(moment.getTime() + days * 86_400_000))
  }

  async function remove(id: string): Promise<void> {
    const address = `${config.routes.api}/${slugs.dutyRoster}/${id}`
    setProblems(await send({ address, method: 'DELETE', language: i18n.language }))
    ask()
  }

  return (
    <section className="duty__panel" aria-labelledby="duty-roster">
      <h2 id="duty-roster">{say(dutyWords.roster)}</h2>
      {isThisWeek && answer && (
        <p>{onDuty.length > 0 ? `${say(dutyWords.onDutyNow)}${onDuty.join('、')}` : say(dutyWords.nobodyNow)}</p>
      )}
      <div className="duty__week-nav">
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => turn(-7)}>
          {say(dutyWords.lastWeek)}
        </Button>
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setMoment(new Date())}>
          {say(dutyWords.thisWeek)}
        </Button>
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => turn(7)}>
          {say(dutyWords.nextWeek)}
        </Button>
      </div>
      {[...(hasFailed ? [say(dutyWords.failed)] : []), ...problems].map((problem) => (
        <p key={problem} className="piece-dialog__problem" role="alert">
          {problem}
        </p>
      ))}
      {!answer && !hasFailed && <p role="status">{say(dutyWords.loading)}</p>}
      <ol className="duty__week">
        {shiftsByDay(shifts, week).map((ofDay, index) => (
          <li key={week[index]?.toISOString()}>
            <DayName day={week[index] ?? moment} timeZone={timeZone} />
            <ul>
              {answer && ofDay.length === 0 && <li className="duty__quiet">{say(dutyWords.nobody)}</li>}
              {ofDay.map((shift) => (
                <ShiftLine
                  key={shift.id}
                  shift={shift}
                  lapsed={lapsed(shift)}
                  {...(mayFill ? { onRemove: () => void remove(shift.id) } : {})}
                />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {mayFill && <RosterForm colleagues={colleagues} shifts={shifts} onEntered={ask} />}
    </section>
  )
}

function DayName({ day, timeZone }: { readonly day: Date; readonly timeZone: string }) {
  const say = useSay()
  const name = new Intl.DateTimeFormat(say(dutyWords.locale), {
    weekday: 'short',
    month: 'numeric',
    day: 'numeric',
    timeZone,
  })
  return <strong className="duty__day">{name.format(day)}</strong>
}

/** Why somebody on the roster has lost the rights of duty since; null where they stand. */
function lapseOf(userId: string, colleagues: readonly Colleague[]): Bilingual | null {
  const colleague = colleagues.find(({ id }) => id === userId)
  return colleague ? unfitToSign(colleague, 'duty') : null
}

interface ShiftLineProps {
  readonly shift: Shift
  readonly lapsed: Bilingual | null
  readonly onRemove?: () => void
}

function ShiftLine({ shift, lapsed, onRemove }: ShiftLineProps) {
  const written = useWrittenTime()
  const say = useSay()
  return (
    <li className={holdsAt(shift, new Date()) && !lapsed ? 'duty__shift duty__shift--now' : 'duty__shift'}>
      <span>
        {`${written(shift.startsAt, 'terse')} — ${written(shift.endsAt, 'terse')} `}
        <strong>{shift.userName}</strong>
        {shift.note && ` · ${shift.note}`}
        {lapsed && <em className="duty__quiet">{` · ${say(dutyWords.lapsed)}${say(lapsed)}`}</em>}
      </span>
      {onRemove && (
        <Button
          buttonStyle="none"
          size="small"
          margin={false}
          aria-label={`${say(dutyWords.remove)} ${shift.userName} ${written(shift.startsAt, 'terse')}`}
          onClick={onRemove}
        >
          {say(dutyWords.remove)}
        </Button>
      )}
    </li>
  )
}

interface Row {
  readonly id: string
  readonly user: { readonly id: string; readonly name: string } | string | null
  readonly note?: string | null
  readonly startsAt: string
  readonly endsAt: string
}

function shiftOf({ id, user, note, startsAt, endsAt }: Row): Shift[] {
  if (!user || typeof user === 'string') return []
  return [{ id, userId: user.id, userName: user.name, note: note ?? '', startsAt, endsAt }]
}
