import { useEffect, useState } from 'react'
import { slugs } from '../../slugs'
import { captionQuery } from '../captionOfferRules'

export interface FoundCaption {
  readonly id: string
  readonly text: string
  readonly credit: string
  readonly thumbnail: string | null
}

interface CaptionSearch {
  readonly api: string
  readonly words: string
  readonly articleId: string | null
  /** Ids, joined by commas: what the form lists. */
  readonly listed: string
}

const shown = 20
const pauseMilliseconds = 250

/** The piece's own captions, or with these words those that it may show (captionOfferRules.ts); null until they are there. */
export function useCaptionSearch({ api, words, articleId, listed }: CaptionSearch): readonly FoundCaption[] | null {
  const [found, setFound] = useState<readonly FoundCaption[] | null>(null)
  useEffect(() => {
    const cancel = new AbortController()
    const timer = setTimeout(
      () => {
        void search(`${api}/${slugs.photoCaptions}?${queryOf(words.trim(), articleId, listed)}`, cancel.signal).then(
          (captions) => {
            if (!cancel.signal.aborted) setFound(captions)
          },
        )
      },
      words ? pauseMilliseconds : 0,
    )
    return () => {
      clearTimeout(timer)
      cancel.abort()
    }
  }, [api, words, articleId, listed])
  return found
}

function queryOf(words: string, articleId: string | null, listed: string): URLSearchParams {
  const sought = captionQuery({ words, articleId, listed })
  return new URLSearchParams({ draft: 'true', depth: '1', limit: String(shown), sort: '-updatedAt', ...sought })
}

async function search(address: string, signal: AbortSignal): Promise<FoundCaption[]> {
  const response = await fetch(address, { credentials: 'same-origin', signal }).catch(() => null)
  if (!response?.ok) return []
  // Captions of the product's own API, of which a few fields are read.
  const { docs } = (await response.json()) as { docs: readonly CaptionDoc[] }
  return docs.map(({ id, text, credit, photo }) => ({
    id,
    text: text ?? '',
    credit: credit?.printed ?? '',
    thumbnail: typeof photo === 'object' ? (photo?.thumbnailURL ?? photo?.url ?? null) : null,
  }))
}

interface CaptionDoc {
  readonly id: string
  readonly text?: string | null
  readonly credit?: { readonly printed?: string | null } | null
  readonly photo?: { readonly url?: string | null; readonly thumbnailURL?: string | null } | string | null
}
