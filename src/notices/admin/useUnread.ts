'use client'
import { useAuth, useConfig } from '@payloadcms/ui'
import { useEffect, useSyncExternalStore } from 'react'

let unread = 0
const listeners = new Set<() => void>()
const everyMilliseconds = 20_000

let shownTimes = 0
let endAsking = () => {}

/** The number of unread notices, asked for now and then while the page is looked at: once for all who show it. */
export function useUnread(): number {
  const { user } = useAuth()
  const { config } = useConfig()
  const address = `${config.routes.api}/notices/unread`
  const userId = user?.id
  useEffect(() => {
    if (!userId) return
    shownTimes += 1
    if (shownTimes === 1) endAsking = beginAsking(address)
    return () => {
      shownTimes -= 1
      if (shownTimes === 0) endAsking()
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

function beginAsking(address: string): () => void {
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
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
