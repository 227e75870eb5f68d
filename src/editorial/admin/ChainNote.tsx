'use client'
import { useSay } from '../../admin/useSay'
import type { Bilingual } from '../../language'
import type { ChainedEvent } from '../chain'
import './history.css'

interface ChainNoteProps {
  readonly events: readonly ChainedEvent[]
  readonly isIntact: boolean
  readonly brokenAt: number | null
}

/** Above a history: how many rows it has, and whether they are as they were written. */
export function ChainNote({ events, isIntact, brokenAt }: ChainNoteProps) {
  const say = useSay()
  if (isIntact)
    return <p className="piece-history__whole">✓ {say(texts.intact).replace('{count}', String(events.length))}</p>
  return (
    <p className="piece-dialog__problem" role="alert">
      ✗ {say(texts.broken).replace('{at}', String(brokenAt))}
    </p>
  )
}

const texts = {
  intact: { zh: '共 {count} 条，记录链完整，最新的在前。', en: '{count} rows, the chain is whole; newest first.' },
  broken: {
    zh: '记录链在第 {at} 条断开：有记录被改动、删除或插入。',
    en: 'The chain is broken at row {at}: a row was altered, removed or inserted.',
  },
} as const satisfies Record<string, Bilingual>
