import { isRecord } from '../isRecord'
import { isAnchor } from './anchorRules'
import type { NewTarget } from './vocabulary'

/** What was typed beside a document and not sent. */
export interface UnsentComment {
  readonly text: string
  /** What a new thread was to be about; a reply is about what its thread is about. */
  readonly target: NewTarget
}

/** Reads it from where it was kept; null where there is nothing to be sent. */
export function readUnsent(kept: unknown): UnsentComment | null {
  if (!isRecord(kept) || typeof kept.text !== 'string' || kept.text.trim() === '') return null
  return { text: kept.text, target: readTarget(kept.target) }
}

function readTarget(value: unknown): NewTarget {
  if (!isRecord(value)) return { target: 'piece' }
  const { target, field, anchor } = value
  if (target === 'field' && typeof field === 'string') return { target, field }
  if (target === 'text' && isAnchor(anchor)) return { target, anchor }
  return { target: 'piece' }
}
