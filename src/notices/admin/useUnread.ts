'use client'
import { useAuth, useConfig } from '@payloadcms/ui'
import { useEffect, useSyncExternalStore } from 'react'

let unread = 0
const listeners = new Set<() => void>()
const everyMilliseconds = 20_000

/** The number of unread notices, asked for now and then while the page is looked at; shared by all who show it. */
export function useUnread(): number {
  const { user } = useAuth()
  const { config } = useConfig()
  const address = `${config.routes.api}/notices/unread`
  const userId = user?.id
  useEffect(() => {
    if (!userId) return
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      const response = await fetch(address).catch(() => null)
      // The product's own endpoint (src/notices/endpoints.ts).
      const answer = response?.ok ? ((await response.json()) as { unread: number }) : null
      if (answer) tellUnread(answer.unread)
    }
    void ask()
    const timer = setInterval(ask, everyMilliseconds)
    document.addEventListener('visibilitychange', ask)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', ask)
    }
  }, [address, userId])
  return useSyncExternalStore(
    subscribe,
    () => unread,
    () => 0,
  )
}

export function tellUnread(count: number): void {
  unread = count
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
