'use client'
import { useSay } from '../../admin/useSay'
import type { HoldMark } from '../item'
import './signing.css'

/** That a piece is to be held, as small as it can be said; by whom and why on pointing at it, where that is known. */
export function HeldBadge({ held }: { readonly held?: HoldMark | null }) {
  const say = useSay()
  const told = held ? [say(mark.long), held.byName, held.reason].filter(Boolean).join(' · ') : say(mark.long)
  return (
    <span className="held-badge" title={told} role="img" aria-label={told}>
      {say(mark.short)}
    </span>
  )
}

const mark = {
  short: { zh: '扣', en: 'HELD' },
  long: { zh: '已扣稿', en: 'To be held' },
} as const
