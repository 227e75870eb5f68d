'use client'
import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { useAnswer } from '../../admin/useAnswer'
import { useSay } from '../../admin/useSay'
import { useWrittenTime } from '../../newsroom/admin/useNewsroomTime'
import { hasRole, isRole, roles } from '../../roles'
import { slugs } from '../../slugs'
import { unfitToSign } from '../delegationRules'
import { type Colleague, holdsAt, type Lent, type Me } from '../dutyRules'
import { DelegationForm } from './DelegationForm'
import { dutyWords } from './dutyWords'
import { EndDialog } from './EndDialog'
import { lentOf, type Row } from './lentOf'
import { send } from './send'

interface PanelProps {
  readonly me: Me
  readonly colleagues: readonly Colleague[]
}

/** 代签: granting it, what is in force or coming, and what ended lately. All stay in the collection: signatures rest on them. */
export function DelegationPanel({ me, colleagues }: PanelProps) {
  const [since] = useState(() => new Date(Date.now() - shownEndedMilliseconds).toISOString())
  const say = useSay()
  const query = `/${slugs.delegations}?depth=1&limit=100&sort=startsAt&where[endsAt][greater_than]=${since}`
  const { answer, hasFailed, ask } = useAnswer<{ docs: readonly Row[] }>(query)
  const all = (answer?.docs ?? []).flatMap(lentOf)
  const lent = all.filter(isToCome)
  const ended = all.filter((one) => !isToCome(one))
  const mine = lent.filter(({ fromId }) => fromId === me.id)
  const received = lent.filter(({ toId }) => toId === me.id)
  const others = lent.filter(({ fromId, toId }) => fromId !== me.id && toId !== me.id)
  const maySetForOthers = hasRole(me, 'admin')
  return (
    <section className="duty__panel" aria-labelledby="duty-delegations">
      <h2 id="duty-delegations">{say(dutyWords.delegations)}</h2>
      {hasFailed && (
        <p className="piece-dialog__problem" role="alert">
          {say(dutyWords.failed)}
        </p>
      )}
      {answer && (
        <>
          {received.length > 0 && (
            <LentList lent={received} title={say(dutyWords.received)} colleagues={colleagues} onChanged={ask} />
          )}
          <LentList
            lent={mine}
            title={say(dutyWords.given)}
            colleagues={colleagues}
            mayEnd
            empty={say(dutyWords.noneGiven)}
            onChanged={ask}
          />
          {others.length > 0 && (
            <LentList
              lent={others}
              title={say(dutyWords.others)}
              colleagues={colleagues}
              mayEnd={maySetForOthers}
              onChanged={ask}
            />
          )}
          {ended.length > 0 && (
            <LentList lent={ended} title={say(dutyWords.endedLately)} colleagues={colleagues} onChanged={ask} />
          )}
        </>
      )}
      <DelegationForm me={me} colleagues={colleagues} lent={lent} onGranted={ask} />
    </section>
  )
}

interface ListProps {
  readonly lent: readonly Lent[]
  readonly title: string
  readonly colleagues: readonly Colleague[]
  readonly mayEnd?: boolean
  readonly empty?: string
  readonly onChanged: () => void
}

function LentList({ lent, title, colleagues, mayEnd = false, empty, onChanged }: ListProps) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const written = useWrittenTime()
  const say = useSay()
  const [problems, setProblems] = useState<readonly string[]>([])
  const [toEnd, setToEnd] = useState<Lent | null>(null)

  /** It cannot end before it begins: one that has not begun ends as soon as it does. */
  async function end({ id, startsAt }: Lent): Promise<void> {
    const soonest = Math.max(Date.now(), Date.parse(startsAt) + shortestMilliseconds)
    const address = `${config.routes.api}/${slugs.delegations}/${id}`
    const body = { endsAt: new Date(soonest).toISOString() }
    setProblems(await send({ address, method: 'PATCH', body, language: i18n.language }))
    onChanged()
  }

  return (
    <>
      <h3>{title}</h3>
      {lent.length === 0 && <p className="duty__quiet">{empty}</p>}
      <ul className="duty__list">
        {lent.map((one) => (
          <li key={one.id}>
            <span>
              <strong>{one.toName}</strong> {say(dutyWords.signsFor)} <strong>{one.fromName}</strong>
              {' · '}
              {isRole(one.role) ? say(roles[one.role]) : one.role}
              {holdsAt(one, new Date()) && <Force lent={one} colleagues={colleagues} />}
              {!isToCome(one) && <em className="duty__quiet"> {say(dutyWords.ended)}</em>}
              <br />
              <span className="duty__quiet">{`${written(one.startsAt)} — ${written(one.endsAt)} · ${one.reason}`}</span>
            </span>
            {mayEnd && (
              <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setToEnd(one)}>
                {say(dutyWords.end)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {toEnd && (
        <EndDialog
          lent={toEnd}
          onEnd={() => {
            setToEnd(null)
            void end(toEnd)
          }}
          onClose={() => setToEnd(null)}
        />
      )}
      {problems.map((problem) => (
        <p key={problem} className="piece-dialog__problem" role="alert">
          {problem}
        </p>
      ))}
    </>
  )
}

/** That a delegation is in force now, or why it is not, though its time has come. */
function Force({
  lent: { toId, role },
  colleagues,
}: {
  readonly lent: Lent
  readonly colleagues: readonly Colleague[]
}) {
  const say = useSay()
  const delegate = colleagues.find(({ id }) => id === toId)
  const lapsed = delegate && isRole(role) ? unfitToSign(delegate, role) : null
  if (lapsed) return <em className="duty__quiet">{` · ${say(dutyWords.lentLapsed)}${say(lapsed)}`}</em>
  return <em className="duty__now">{say(dutyWords.inForce)}</em>
}

/** What was ended before it began is a moment long, and is as good as gone. */
const shortestMilliseconds = 1000

/** What ended within a fortnight is still in sight. */
const shownEndedMilliseconds = 14 * 86_400_000

function isToCome({ startsAt, endsAt }: Lent): boolean {
  const end = Date.parse(endsAt)
  return end > Date.now() && end - Date.parse(startsAt) > shortestMilliseconds
}
