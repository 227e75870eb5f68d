'use client'
import { Link, useAuth, useConfig } from '@payloadcms/ui'
import { useSay } from '../../admin/useSay'
import { UnreadBadge } from './UnreadBadge'
import './notices.css'

/** In the head of every page: the way to the inbox, and how many notices wait to be read, with the menu shut. */
export function InboxAction() {
  const { user } = useAuth()
  const { config } = useConfig()
  const say = useSay()
  if (!user) return null
  return (
    <Link id="inbox-action" className="inbox-action" href={`${config.routes.admin}/inbox`} prefetch={false}>
      {say(title)}
      <UnreadBadge />
    </Link>
  )
}

const title = { zh: '收件箱', en: 'Inbox' }
