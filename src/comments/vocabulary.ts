import type { Anchor } from './anchorRules'

/** What a thread is about: the piece, one of its fields, or words of its body. */
export const commentTargets = {
  piece: { zh: '全稿', en: 'The piece' },
  field: { zh: '字段', en: 'A field' },
  text: { zh: '正文', en: 'The body' },
} as const

export type CommentTarget = keyof typeof commentTargets

export function isCommentTarget(value: unknown): value is CommentTarget {
  return typeof value === 'string' && Object.hasOwn(commentTargets, value)
}

/** What a new thread will be about. */
export type NewTarget =
  | { readonly target: 'piece' }
  | { readonly target: 'field'; readonly field: string }
  | { readonly target: 'text'; readonly anchor: Anchor }

/** Hours within which people change or delete what they wrote. */
export const changeableHours = 24

export const maxCommentLength = 2_000

/** One contribution to a thread, as the endpoints answer it. */
export interface CommentSaid {
  readonly id: string
  readonly authorId: string
  readonly authorName: string
  readonly text: string
  readonly mentions: readonly string[]
  /** ISO 8601, UTC. */
  readonly at: string
  readonly editedAt: string | null
  readonly isDeleted: boolean
  /** Whether the person who asks may still change or delete it. */
  readonly isChangeable: boolean
}

export interface CommentThread {
  readonly id: string
  readonly target: CommentTarget
  /** The field's path, where the thread is about a field. */
  readonly field: string | null
  /** The words as they were when the thread began. */
  readonly quote: string | null
  /** Where the words stand in the saved body. */
  readonly anchor: Anchor | null
  readonly isResolved: boolean
  readonly resolvedByName: string | null
  readonly resolvedAt: string | null
  /** Oldest first; the first one began the thread. */
  readonly said: readonly CommentSaid[]
}
