'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

export interface Asked<T> {
  readonly answer: T | null
  readonly hasFailed: boolean
  readonly ask: () => void
}

/** The answer of a GET of the API, and a way to ask again. */
export function useAnswer<T>(path: string | null): Asked<T> {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [answer, setAnswer] = useState<T | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const [turn, setTurn] = useState(0)
  const address = path === null ? null : `${config.routes.api}${path}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn asks again
  useEffect(() => {
    if (address === null) {
      setAnswer(null)
      setHasFailed(false)
      return
    }
    const controller = new AbortController()
    fetch(address, { headers: { 'Accept-Language': i18n.language }, signal: controller.signal })
      .then(async (response) => {
        setHasFailed(!response.ok)
        // The product's own API; what is read of it is declared at the call.
        if (response.ok) setAnswer((await response.json()) as T)
      })
      .catch(() => setHasFailed(!controller.signal.aborted))
    return () => controller.abort()
  }, [address, i18n.language, turn])
  return { answer, hasFailed, ask: useCallback(() => setTurn((before) => before + 1), []) }
}
