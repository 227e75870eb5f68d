import { useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { FoundPieces } from './foundPieces'

/** `problems` is what the server says of the question; empty where it did not answer. */
type Answer = 'nothing asked' | 'loading' | FoundPieces | { readonly problems: readonly string[] }

const warmingMilliseconds = 2_000

/** What a search of the newsroom finds; `query` as its endpoint takes it. While the index is being built it asks again by itself. */
export function useNewsroomSearch(query: string): { readonly answer: Answer; readonly ask: () => void } {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [answer, setAnswer] = useState<Answer>(query === '' ? 'nothing asked' : 'loading')
  const [turn, setTurn] = useState(0)
  const address = `${config.routes.api}/search/newsroom?${query}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn asks again
  useEffect(() => {
    if (query === '') {
      setAnswer('nothing asked')
      return
    }
    const controller = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    setAnswer('loading')
    void read(address, i18n.language, controller.signal).then((found) => {
      if (controller.signal.aborted) return
      setAnswer(found.answer)
      if (found.isWarming) timer = setTimeout(() => setTurn((before) => before + 1), warmingMilliseconds)
    })
    return () => {
      controller.abort()
      clearTimeout(timer)
    }
  }, [address, i18n.language, turn])
  return { answer, ask: () => setTurn((before) => before + 1) }
}

async function read(
  address: string,
  language: string,
  signal: AbortSignal,
): Promise<{ readonly answer: Answer; readonly isWarming: boolean }> {
  const headers = { 'Accept-Language': language }
  const response = await fetch(address, { credentials: 'same-origin', headers, signal }).catch(() => null)
  // The product's own API: what was found, or its errors.
  const body = (await response?.json().catch(() => null)) as
    | (FoundPieces & { readonly errors?: readonly { readonly code?: string; readonly message?: string }[] })
    | null
  if (response?.ok && body) return { answer: body, isWarming: false }
  const errors = body?.errors ?? []
  return {
    answer: { problems: errors.flatMap(({ message }) => message ?? []) },
    isWarming: errors.some(({ code }) => code === 'search_warming'),
  }
}
