'use client'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useSay } from '../../admin/useSay'
import { hasRole, isRole } from '../../roles'
import { passwordRule } from '../passwordRules'
import { PasswordLink } from './PasswordLink'
import { SessionList } from './SessionList'
import './accounts.css'

/** At the top of an account: the rule of passwords, where its owner is logged in, and a link for somebody else's. */
export function AccountTools() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const say = useSay()
  const roles = Array.isArray(user?.roles) ? user.roles.filter(isRole) : []
  const isOwn = id !== undefined && id === user?.id
  return (
    <div className="account-tools">
      <p className="account-tools__rule">{say(passwordRule)}</p>
      {isOwn && <SessionList />}
      {id !== undefined && !isOwn && hasRole({ roles }, 'admin') && <PasswordLink accountId={String(id)} />}
    </div>
  )
}
