import type { Anchor } from './anchorRules'
import { changeProblem } from './commentRules'
import { type CommentSaid, type CommentTarget, type CommentThread, isCommentTarget } from './vocabulary'

/** A row of `comments`, as either engine hands it out. */
export interface CommentRow {
  readonly id: string
  readonly collectionSlug: string
  readonly documentId: string
  readonly thread: string
  readonly isOpen: boolean
  readonly target: CommentTarget
  readonly field: string | null
  readonly quote: string | null
  readonly anchor: Anchor | null
  readonly authorId: string
  readonly authorName: string
  readonly text: string
  readonly mentions: readonly string[]
  readonly at: string
  readonly editedAt: string | null
  readonly deletedAt: string | null
  readonly resolvedByName: string | null
  readonly resolvedAt: string | null
}

export function commentFromRow(row: unknown): CommentRow {
  // Rows come from our own collection, whose fields are these.
  const value = row as Record<keyof CommentRow, unknown>
  return {
    id: String(value.id),
    collectionSlug: String(value.collectionSlug),
    documentId: String(value.documentId),
    thread: String(value.thread),
    isOpen: value.isOpen === true,
    target: isCommentTarget(value.target) ? value.target : 'piece',
    field: textOrNull(value.field),
    quote: textOrNull(value.quote),
    // Written by the endpoints alone, which have looked at it.
    anchor: typeof value.anchor === 'object' && value.anchor !== null ? (value.anchor as Anchor) : null,
    authorId: String(value.authorId),
    authorName: String(value.authorName ?? ''),
    text: String(value.text ?? ''),
    mentions: Array.isArray(value.mentions) ? value.mentions.filter((id) => typeof id === 'string') : [],
    at: timeOrNull(value.at) ?? '',
    editedAt: timeOrNull(value.editedAt),
    deletedAt: timeOrNull(value.deletedAt),
    resolvedByName: textOrNull(value.resolvedByName),
    resolvedAt: timeOrNull(value.resolvedAt),
  }
}

/** The threads of a document, oldest first; one whose only comment was deleted is none any more. */
export function threadsOf(rows: readonly CommentRow[], personId: string, now: Date): CommentThread[] {
  const roots = rows.filter(({ id, thread }) => id === thread)
  const threads = roots.map((root) => threadFrom(root, { rows, personId, now }))
  return threads.filter(({ said }) => said.some(({ isDeleted }) => !isDeleted))
}

interface Asked {
  readonly rows: readonly CommentRow[]
  readonly personId: string
  readonly now: Date
}

function threadFrom(root: CommentRow, { rows, personId, now }: Asked): CommentThread {
  const replies = rows.filter(({ id, thread }) => thread === root.id && id !== root.id)
  return {
    id: root.id,
    target: root.target,
    field: root.field,
    quote: root.quote,
    anchor: root.anchor,
    isResolved: !root.isOpen,
    resolvedByName: root.resolvedByName,
    resolvedAt: root.resolvedAt,
    said: [root, ...replies].map((row) => saidFrom(row, personId, now)),
  }
}

function saidFrom(row: CommentRow, personId: string, now: Date): CommentSaid {
  const isDeleted = row.deletedAt !== null
  const { id, authorId, authorName, text, mentions, at, editedAt } = row
  const isChangeable = changeProblem({ authorId, at, isDeleted }, personId, now) === null
  return { id, authorId, authorName, text: isDeleted ? '' : text, mentions, at, editedAt, isDeleted, isChangeable }
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

function timeOrNull(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'string' && value !== '' ? new Date(value).toISOString() : null
}
