'use client'
import { useConfig } from '@payloadcms/ui'
import { slugs } from '../../../slugs'

interface EntryThumbProps {
  readonly entryId: string
  /** From 0. */
  readonly place: number
  /** How many pictures the entry has, where that is shown. */
  readonly count?: number
}

/** A picture of an entry beside what is said of it; it says nothing to who does not see it. */
export function EntryThumb({ entryId, place, count = 1 }: EntryThumbProps) {
  const { config } = useConfig()
  return (
    <span className="entry-thumb" aria-hidden>
      {/* biome-ignore lint/performance/noImgElement: a private picture; Next's optimizer would ask as a stranger */}
      <img src={`${config.routes.api}/${slugs.contestEntries}/${entryId}/pictures/${place}`} alt="" loading="lazy" />
      {count > 1 && <span className="entry-thumb__count">{count}</span>}
    </span>
  )
}
