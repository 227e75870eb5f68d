'use client'
import { useConfig, useDocumentEvents, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useMemo, useState } from 'react'
import { defaultTimeZone } from '../../defaultTimeZone'
import type { ReadingPiece } from '../../reading/piece'
import { slugs } from '../../slugs'
import {
  type ArticleValues,
  noMaterial,
  type ReadingMaterial,
  readingPieceOf,
  wantedMaterial,
} from '../readingPieceRules'

interface Known {
  readonly material: ReadingMaterial
  readonly timeZone: string
}

interface Read {
  readonly piece: ReadingPiece
  readonly timeZone: string
  readonly hasFailed: boolean
}

const unknown: Known = { material: noMaterial, timeZone: defaultTimeZone }

/** The form's values as a piece; what it only refers to is asked for when the references change, not with every word. */
export function useReadingPiece(values: ArticleValues): Read {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { mostRecentUpdate } = useDocumentEvents()
  const [known, setKnown] = useState(unknown)
  const [hasFailed, setHasFailed] = useState(false)
  const { captionIds, bylineIds, sectionId } = wantedMaterial(values, id ? String(id) : null)
  const query = new URLSearchParams({
    article: id ? String(id) : '',
    captions: captionIds.join(','),
    bylines: bylineIds.join(','),
    section: sectionId ?? '',
  })
  const address = `${config.routes.api}/${slugs.articles}/preview-material?${query}`

  // A caption or picture saved in a drawer changes what the same ids stand for.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the latest save is a signal
  useEffect(() => {
    const leaving = new AbortController()
    fetchMaterial(address, leaving.signal).then(
      (found) => {
        if (leaving.signal.aborted) return
        setHasFailed(found === null)
        if (found) setKnown(found)
      },
      () => undefined,
    )
    return () => leaving.abort()
  }, [address, mostRecentUpdate])

  const piece = useMemo(() => readingPieceOf(values, known.material), [values, known.material])
  return { piece, timeZone: known.timeZone, hasFailed }
}

async function fetchMaterial(address: string, signal: AbortSignal): Promise<Known | null> {
  const response = await fetch(address, { signal })
  // The product's own endpoint (previewEndpoints.ts).
  return response.ok ? ((await response.json()) as Known) : null
}
