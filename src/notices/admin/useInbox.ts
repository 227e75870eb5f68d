'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { afterReading, type InboxFilter, type Shown, withNewest } from '../inboxRules'
import type { Notice } from '../vocabulary'
import { tellUnread, useUnread } from './useUnread'

/** The product's own endpoint (src/notices/endpoints.ts). */
interface Page extends Shown {
  readonly unread: number
}

export interface Inbox {
  readonly notices: readonly Notice[] | null
  readonly unread: number
  readonly hasMore: boolean
  readonly hasFailed: boolean
  readonly markRead: (which: readonly string[] | 'all') => Promise<void>
  readonly loadMore: () => Promise<void>
  readonly reload: () => Promise<void>
}

/** The notices of the person who is logged in; asked for again when their number changes otherwise than by reading here. */
export function useInbox(filter: InboxFilter): Inbox {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const address = `${config.routes.api}/notices`
  const unread = useUnread()
  const [shown, setShown] = useState<{ readonly filter: InboxFilter; readonly list: Shown } | null>(null)
  const [hasFailed, setHasFailed] = useState(false)

  const asked = useRef(0)
  /** The number of unread ones that the list accounts for; null until it is there. */
  const accounted = useRef<number | null>(null)

  const load = useCallback(
    async (after?: string) => {
      asked.current += 1
      const turn = asked.current
      const query = new URLSearchParams({ filter, ...(after ? { after } : {}) })
      const response = await fetch(`${address}/mine?${query}`, { headers: { 'Accept-Language': i18n.language } }).catch(
        () => null,
      )
      const page: Page | null = response?.ok ? await response.json() : null
      // A later question has gone out, perhaps for the other list: its answer is the one that counts.
      if (turn !== asked.current) return
      setHasFailed(page === null)
      if (!page) return
      setShown((before) => {
        const known = before?.filter === filter ? before.list : null
        if (!known) return { filter, list: page }
        const { notices, next } = page
        return { filter, list: after ? { notices: [...known.notices, ...notices], next } : withNewest(known, page) }
      })
      accounted.current = page.unread
      tellUnread(page.unread)
    },
    [address, filter, i18n.language],
  )

  useEffect(() => {
    accounted.current = null
    void load()
  }, [load])

  // A number that the list does not account for means that there is something new to show.
  useEffect(() => {
    if (accounted.current !== null && accounted.current !== unread) void load()
  }, [load, unread])

  const markRead = useCallback(
    async (which: readonly string[] | 'all') => {
      const response = await fetch(`${address}/read`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(which === 'all' ? { all: true } : { ids: which }),
        // It goes on when the page is left for the piece.
        keepalive: true,
      }).catch(() => null)
      const answer: { unread: number } | null = response?.ok ? await response.json() : null
      setHasFailed(answer === null)
      if (!answer) return
      setShown((before) => before && { ...before, list: afterReading(before.list, which, before.filter) })
      if (accounted.current !== null) accounted.current = answer.unread
      tellUnread(answer.unread)
    },
    [address],
  )

  const notices = shown?.list.notices ?? null
  // Of the list that was chosen before, nothing is added to this one.
  const next = (shown?.filter === filter && shown.list.next) || undefined
  const loadMore = useCallback(() => load(next), [load, next])
  const isReadToTheEnd = notices?.length === 0 && next !== undefined
  useEffect(() => {
    if (isReadToTheEnd) void loadMore()
  }, [isReadToTheEnd, loadMore])

  return { notices, unread, hasMore: next !== undefined, hasFailed, markRead, loadMore, reload: load }
}
