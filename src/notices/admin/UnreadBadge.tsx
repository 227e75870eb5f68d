'use client'
import { useSay } from '../../admin/useSay'
import { useUnread } from './useUnread'
import './notices.css'

const shownAtMost = 99

/** How many notices wait to be read. */
export function UnreadBadge() {
  const unread = useUnread()
  const say = useSay()
  if (!unread) return null
  const words = { zh: `${unread} 条未读`, en: `${unread} unread` }
  return (
    <span className="unread-badge" role="img" aria-label={say(words)}>
      {unread > shownAtMost ? `${shownAtMost}+` : unread}
    </span>
  )
}
