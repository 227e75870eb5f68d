'use client'
import { Link, useAuth, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { filled } from '../../admin/filled'
import { useAnswer } from '../../admin/useAnswer'
import { useSay } from '../../admin/useSay'
import { useWrittenTime } from '../../newsroom/admin/useNewsroomTime'
import { isRole, roles } from '../../roles'
import { slugs } from '../../slugs'
import { holdsAt } from '../dutyRules'
import { dutyWords } from './dutyWords'
import { lentOf, type Row } from './lentOf'
import './duty.css'

/** On the own desk and inbox: for whom one signs now, and who signs in one's place. */
export function DelegationNotice() {
  const { user } = useAuth()
  const { config } = useConfig()
  const say = useSay()
  const written = useWrittenTime()
  const [now] = useState(() => new Date())
  const { answer } = useAnswer<{ docs: readonly Row[] }>(
    `/${slugs.delegations}?depth=1&limit=50&sort=endsAt&where[endsAt][greater_than]=${now.toISOString()}`,
  )
  const me = String(user?.id ?? '')
  const inForce = (answer?.docs ?? []).flatMap(lentOf).filter((one) => holdsAt(one, now))
  const mine = inForce.filter(({ fromId, toId }) => fromId === me || toId === me)
  if (mine.length === 0) return null
  const isAway = typeof user?.awayUntil === 'string' && Date.parse(user.awayUntil) > now.getTime()
  return (
    <section className="delegation-notice" aria-label={say(dutyWords.delegations)}>
      {mine.map(({ id, fromId, fromName, toName, role, endsAt }) => {
        const given = isAway ? dutyWords.lentAway : dutyWords.lent
        const text = say(fromId === me ? given : dutyWords.actingFor)
        const values = {
          from: fromName,
          to: toName,
          until: written(endsAt),
          role: isRole(role) ? say(roles[role]) : role,
        }
        return <p key={id}>{filled(text, values)}</p>
      })}
      <Link href={`${config.routes.admin}/duty`} prefetch={false}>
        {say(dutyWords.lookAt)}
      </Link>
    </section>
  )
}
