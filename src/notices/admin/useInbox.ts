'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Notice } from '../vocabulary'
import { tellUnread, useUnread } from './useUnread'

export type InboxFilter = 'unread' | 'all'

/** The product's own endpoint (src/notices/endpoints.ts). */
interface Page {
  readonly notices: readonly Notice[]
  readonly hasMore: boolean
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

/** The notices of the person who is logged in; asked for again when their number grows. */
export function useInbox(filter: InboxFilter): Inbox {
  const { config } = useConfig()
  const address = `${config.routes.api}/notices`
  const unread = useUnread()
  const [notices, setNotices] = useState<readonly Notice[] | null>(null)
  const [hasMore, setHasMore] = useState(false)
  const [hasFailed, setHasFailed] = useState(false)

  const asked = useRef(0)

  const load = useCallback(
    async (before?: string) => {
      asked.current += 1
      const turn = asked.current
      const query = new URLSearchParams({ filter, ...(before ? { before } : {}) })
      const response = await fetch(`${address}/mine?${query}`).catch(() => null)
      const page: Page | null = response?.ok ? await response.json() : null
      // A later question has gone out, perhaps for the other list: its answer is the one that counts.
      if (turn !== asked.current) return
      setHasFailed(page === null)
      if (!page) return
      setNotices((known) => (before ? [...(known ?? []), ...page.notices] : page.notices))
      setHasMore(page.hasMore)
      tellUnread(page.unread)
    },
    [address, filter],
  )

  // A number that has changed means that there is something new to show.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the number is the signal
  useEffect(() => {
    void load()
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
      if (answer) tellUnread(answer.unread)
    },
    [address],
  )

  const loadMore = useCallback(() => load(notices?.at(-1)?.at), [load, notices])
  return { notices, unread, hasMore, hasFailed, markRead, loadMore, reload: load }
}
