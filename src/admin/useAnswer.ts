'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

export interface Asked<T> {
  /** What this very address has answered last; null until it has. */
  readonly answer: T | null
  readonly hasFailed: boolean
  /** A question is under way: what is shown may be older than what was done last. */
  readonly isAsking: boolean
  readonly ask: () => void
}

interface Told<T> {
  readonly address: string
  readonly turn: number
  readonly value: T | null
  readonly hasFailed: boolean
}

/** The answer of a GET of the API, and a way to ask again. Nothing is asked for without a path. */
export function useAnswer<T>(path: string | null): Asked<T> {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [told, setTold] = useState<Told<T> | null>(null)
  const [turn, setTurn] = useState(0)
  const address = path === null ? null : `${config.routes.api}${path}`
  useEffect(() => {
    if (address === null) return
    const controller = new AbortController()
    void fetchValue<T>(address, i18n.language, controller.signal)
      .catch(() => null)
      .then((value) => {
        if (controller.signal.aborted) return
        setTold((before) => {
          const known = before?.address === address ? before.value : null
          return { address, turn, value: value ?? known, hasFailed: value === null }
        })
      })
    return () => controller.abort()
  }, [address, i18n.language, turn])
  const own = told?.address === address ? told : null
  return {
    answer: own?.value ?? null,
    hasFailed: own?.hasFailed ?? false,
    isAsking: address !== null && own?.turn !== turn,
    ask: useCallback(() => setTurn((before) => before + 1), []),
  }
}

async function fetchValue<T>(address: string, language: string, signal: AbortSignal): Promise<T | null> {
  const response = await fetch(address, { headers: { 'Accept-Language': language }, signal })
  // The product's own API; what is read of it is declared at the call.
  return response.ok ? ((await response.json()) as T) : null
}
