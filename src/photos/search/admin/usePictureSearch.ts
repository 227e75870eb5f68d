import { useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { slugs } from '../../../slugs'
import { type FoundPicture, foundPicture } from './foundPicture'

interface Found {
  readonly pictures: readonly FoundPicture[]
  readonly totalDocs: number
  readonly page: number
  readonly totalPages: number
}

/** `problems` is what the server says of the conditions; empty where it did not answer. */
type Answer = 'loading' | Found | { readonly problems: readonly string[] }

/** The pictures that a search finds; `query` as the search endpoint takes it. */
export function usePictureSearch(query: string): { readonly answer: Answer; readonly ask: () => void } {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [answer, setAnswer] = useState<Answer>('loading')
  const [turn, setTurn] = useState(0)
  const address = `${config.routes.api}/${slugs.media}/search?${query}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn asks again
  useEffect(() => {
    const controller = new AbortController()
    setAnswer('loading')
    void search(address, i18n.language, controller.signal).then((found) => {
      if (!controller.signal.aborted) setAnswer(found)
    })
    return () => controller.abort()
  }, [address, i18n.language, turn])
  return { answer, ask: () => setTurn((before) => before + 1) }
}

async function search(address: string, language: string, signal: AbortSignal): Promise<Answer> {
  const headers = { 'Accept-Language': language }
  const response = await fetch(address, { credentials: 'same-origin', headers, signal }).catch(() => null)
  // The product's own API: a list, or its errors.
  const body = (await response?.json().catch(() => null)) as
    | (Omit<Found, 'pictures'> & { docs: Record<string, unknown>[]; errors?: { message?: string }[] })
    | null
  if (!response?.ok || !body) return { problems: (body?.errors ?? []).flatMap(({ message }) => message ?? []) }
  const { docs, totalDocs, page, totalPages } = body
  return { pictures: docs.map(foundPicture), totalDocs, page, totalPages }
}
