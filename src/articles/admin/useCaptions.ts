'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { slugs } from '../../slugs'

export interface CaptionSummary {
  readonly text: string
  readonly credit: string
  /** Address of a small file; null where the caption stands without its picture. */
  readonly thumbnail: string | null
  /** Why its picture was taken back; null where it was not. */
  readonly recall: string | null
}

const none: ReadonlyMap<string, CaptionSummary> = new Map()

/** Texts, credits and thumbnails of captions by id, once they are there; ids that lead nowhere are left out. */
export function useCaptions(ids: readonly string[]): ReadonlyMap<string, CaptionSummary> {
  const { config } = useConfig()
  const [captions, setCaptions] = useState(none)
  const key = ids.join(',')
  useEffect(() => {
    const wanted = key ? key.split(',') : []
    const base = `${config.routes.api}/${slugs.photoCaptions}`
    let isOver = false
    void Promise.all(wanted.map((id) => fetchCaption(`${base}/${encodeURIComponent(id)}?depth=1&draft=true`))).then(
      (found) => {
        if (isOver) return
        setCaptions(new Map(wanted.flatMap((id, index) => (found[index] ? [[id, found[index]] as const] : []))))
      },
    )
    return () => {
      isOver = true
    }
  }, [config.routes.api, key])
  return captions
}

async function fetchCaption(address: string): Promise<CaptionSummary | null> {
  const response = await fetch(address).catch(() => null)
  if (!response?.ok) return null
  // A document of the product's own API, of which a few fields are read.
  const { text, credit, photo, takenOutAt } = (await response.json()) as {
    text?: string | null
    credit?: { printed?: string | null; byline?: { name?: string } | string | null } | null
    photo?: { url?: string; thumbnailURL?: string | null; recalledAt?: string; recallReason?: string } | string | null
    takenOutAt?: string | null
  }
  const byline = typeof credit?.byline === 'object' ? credit.byline?.name : undefined
  const picture = typeof photo === 'object' ? photo : null
  const isRecalled = Boolean(takenOutAt || picture?.recalledAt)
  return {
    text: text ?? '',
    credit: credit?.printed || byline || '',
    thumbnail: isRecalled ? null : (picture?.thumbnailURL ?? picture?.url ?? null),
    recall: isRecalled ? (picture?.recallReason ?? '') : null,
  }
}
