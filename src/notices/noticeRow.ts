import type { Language } from '../language'
import { reasonIn } from './reasonRules'
import { isNoticeKind, type Notice } from './vocabulary'

/** A row of `notices`, as either engine hands it out, for a reader of this language. */
export function noticeFromRow(row: unknown, language: Language): Notice {
  // Rows come from our own collection, whose fields are these.
  const value = row as Record<keyof Notice, unknown>
  return {
    id: String(value.id),
    kind: isNoticeKind(value.kind) ? value.kind : 'outcome',
    actorName: String(value.actorName ?? ''),
    collectionSlug: textOrNull(value.collectionSlug),
    documentId: textOrNull(value.documentId),
    action: String(value.action ?? ''),
    state: textOrNull(value.state),
    reason: reasonIn(textOrNull(value.reason), language),
    at: new Date(String(value.at)).toISOString(),
    slugline: String(value.slugline ?? ''),
    isRead: value.isRead === true,
    isSettled: value.isSettled === true,
  }
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
