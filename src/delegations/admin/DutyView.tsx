'use client'
import { Gutter, useAuth, useStepNav } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useAnswer } from '../../admin/useAnswer'
import { useSay } from '../../admin/useSay'
import { isRole } from '../../roles'
import { slugs } from '../../slugs'
import type { Colleague } from '../dutyRules'
import { DelegationPanel } from './DelegationPanel'
import { dutyWords } from './dutyWords'
import { RosterPanel } from './RosterPanel'
import '../../admin/admin.css'
import './duty.css'

/** Who signs for me while I am away, for whom I sign, and the duty roster of a week. */
export function DutyView() {
  const { user } = useAuth()
  const { setStepNav } = useStepNav()
  const say = useSay()
  const people = useAnswer<{ docs: readonly Account[] }>(`/${slugs.users}?depth=0&limit=100&sort=name`)
  const title = say(dutyWords.title)
  useEffect(() => setStepNav([{ label: title }]), [setStepNav, title])
  // The server's clock and language are not the browser's: what depends on them is first drawn there.
  const [isInBrowser, setIsInBrowser] = useState(false)
  useEffect(() => setIsInBrowser(true), [])
  if (!user || !isInBrowser) return null
  const me = {
    id: String(user.id),
    roles: Array.isArray(user.roles) ? user.roles.filter(isRole) : [],
  }
  const colleagues: Colleague[] = (people.answer?.docs ?? []).map(({ id, name, roles, suspended, awayUntil }) => ({
    id,
    name,
    roles: (roles ?? []).filter(isRole),
    isSuspended: suspended === true,
    awayUntil: awayUntil ?? null,
  }))
  return (
    <Gutter className="duty">
      <h1>{title}</h1>
      {people.hasFailed && (
        <p className="piece-dialog__problem" role="alert">
          {say(dutyWords.failed)}
        </p>
      )}
      <div className="duty__columns">
        <DelegationPanel me={me} colleagues={colleagues} />
        <RosterPanel me={me} colleagues={colleagues} />
      </div>
    </Gutter>
  )
}

interface Account {
  readonly id: string
  readonly name: string
  readonly roles?: readonly string[] | null
  readonly suspended?: boolean | null
  readonly awayUntil?: string | null
}
