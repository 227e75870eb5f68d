'use client'
import { useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { defaultTimeZone } from '../../defaultTimeZone'
import type { Comparison, SideOption } from '../comparison'

export interface Asked {
  /** `/api/articles/…` */
  readonly address: string
  readonly from: string
  readonly to: string
  /** The values of an open form, in place of what is saved. */
  readonly unsaved?: Readonly<Record<string, unknown>>
}

export type Answer =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  /** The server said why there is nothing to compare; other sides may still do. */
  | {
      readonly state: 'refused'
      readonly message: string
      readonly sides: readonly SideOption[]
      readonly timeZone: string
    }
  | { readonly state: 'there'; readonly comparison: Comparison }

/** The comparison that is asked for, asked again when it becomes another. */
export function useComparison({ address, from, to, unsaved }: Asked): { answer: Answer; retry: () => void } {
  const { i18n } = useTranslation()
  const [answer, setAnswer] = useState<Answer>({ state: 'loading' })
  const [attempt, setAttempt] = useState(0)
  const language = i18n.language

  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt more is a reason to ask again
  useEffect(() => {
    const controller = new AbortController()
    setAnswer({ state: 'loading' })
    fetchComparison({ address, from, to, unsaved }, language, controller.signal)
      .then((found) => {
        if (!controller.signal.aborted) setAnswer(found)
      })
      .catch(() => {
        if (!controller.signal.aborted) setAnswer({ state: 'failed' })
      })
    return () => controller.abort()
  }, [address, from, to, unsaved, language, attempt])

  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  return { answer, retry }
}

async function fetchComparison(asked: Asked, language: string, signal: AbortSignal): Promise<Answer> {
  const response = await ask(asked, language, signal)
  // The product's own endpoint (src/compare/endpoints.ts).
  if (response.ok) return { state: 'there', comparison: (await response.json()) as Comparison }
  const body = (await response.json().catch(() => null)) as { errors?: { message?: string }[] } | null
  const message = body?.errors?.[0]?.message
  if (!message || response.status >= 500) return { state: 'failed' }
  // What can be compared is told with every comparison; now with now is always one.
  const plain = await ask({ address: asked.address, from: 'now', to: 'now' }, language, signal)
  const { sides, timeZone } = plain.ok ? ((await plain.json()) as Comparison) : { sides: [], timeZone: defaultTimeZone }
  return { state: 'refused', message, sides, timeZone }
}

function ask({ address, from, to, unsaved }: Asked, language: string, signal: AbortSignal): Promise<Response> {
  const headers = { 'Accept-Language': language, 'Content-Type': 'application/json' }
  if (unsaved && to === 'now') {
    const body = JSON.stringify({ from, content: unsaved })
    return fetch(`${address}/compare`, { method: 'POST', headers, body, signal })
  }
  return fetch(`${address}/compare?${new URLSearchParams({ from, to })}`, { headers, signal })
}
