'use client'
import { useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { CommentThread } from '../vocabulary'

export interface Threads {
  readonly threads: readonly CommentThread[] | null
  readonly hasFailed: boolean
  readonly reload: () => Promise<void>
  /** Sends a change and shows what stands then; gives null, or why it was refused ('' where no answer came). */
  readonly send: (method: string, path: string, body?: unknown) => Promise<string | null>
}

const everyMilliseconds = 15_000

/** The threads of the document at `address`, read anew while the panel is open. */
export function useThreads(address: string | null, isWatched: boolean): Threads {
  const { i18n } = useTranslation()
  const language = i18n.language
  const [threads, setThreads] = useState<readonly CommentThread[] | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  /** Moves when a change is sent, and when it is answered. */
  const changes = useRef(0)

  const ask = useCallback(
    async (method: string, path: string, body?: unknown): Promise<string | null> => {
      const isChange = method !== 'GET'
      if (isChange) changes.current += 1
      const known = changes.current
      const response = await fetch(`${address}/comments${path}`, {
        method,
        headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }).catch(() => null)
      const answer: Answer | null = await response?.json().catch(() => null)
      const isOvertaken = known !== changes.current
      if (isChange) changes.current += 1
      if (response?.ok && answer?.threads) {
        const { threads: told } = answer
        // It may be without what was changed while it was on its way.
        if (!isOvertaken) setThreads((shown) => (JSON.stringify(shown) === JSON.stringify(told) ? shown : told))
        else if (isChange) await ask('GET', '')
        return null
      }
      return answer?.errors?.[0]?.message ?? ''
    },
    [address, language],
  )

  const reload = useCallback(async () => {
    if (address) setHasFailed((await ask('GET', '')) !== null)
  }, [address, ask])

  useEffect(() => {
    void reload()
  }, [reload])

  useEffect(() => {
    if (!isWatched) return
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void reload()
    }, everyMilliseconds)
    return () => clearInterval(timer)
  }, [isWatched, reload])

  return { threads, hasFailed, reload, send: ask }
}

/** The product's own endpoint (src/comments/endpoints.ts). */
interface Answer {
  readonly threads?: readonly CommentThread[]
  readonly errors?: readonly { readonly message: string }[]
}
