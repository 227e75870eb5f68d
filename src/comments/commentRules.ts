import { GuardsFailed, type Problem } from '../errors'
import { isRecord } from '../isRecord'
import { type Anchor, isAnchor } from './anchorRules'
import { type CommentTarget, changeableHours, isCommentTarget, maxCommentLength } from './vocabulary'

/** A comment as it is sent; what begins a thread says what it is about. */
export interface CommentInput {
  readonly text: string
  /** Ids of the people it is meant for. */
  readonly mentions: readonly string[]
}

export interface ThreadInput extends CommentInput {
  readonly target: CommentTarget
  readonly field: string | null
  readonly anchor: Anchor | null
}

const maxMentions = 20

/** @throws GuardsFailed for a text that is blank, too long or none */
export function parseComment(body: unknown): CommentInput {
  const { text, mentions } = isRecord(body) ? body : {}
  const trimmed = typeof text === 'string' ? text.trim() : ''
  if (trimmed === '') throw new GuardsFailed([noText])
  if (trimmed.length > maxCommentLength) throw new GuardsFailed([tooLong])
  const named = Array.isArray(mentions) ? mentions.filter((id): id is string => typeof id === 'string') : []
  return { text: trimmed, mentions: [...new Set(named)].slice(0, maxMentions) }
}

/** @throws GuardsFailed also for a thread about words or a field that are not named */
export function parseThread(body: unknown): ThreadInput {
  const comment = parseComment(body)
  const { target = 'piece', field, anchor } = isRecord(body) ? body : {}
  if (!isCommentTarget(target)) throw new GuardsFailed([noTarget])
  const words = isAnchor(anchor) ? anchor : null
  const name = typeof field === 'string' && /^[a-zA-Z][\w.]{0,99}$/.test(field) ? field : null
  if (target === 'text' && !words) throw new GuardsFailed([noTarget])
  if (target === 'field' && !name) throw new GuardsFailed([noTarget])
  return {
    ...comment,
    target,
    field: target === 'field' ? name : null,
    anchor: target === 'text' && words ? pickAnchor(words) : null,
  }
}

interface Written {
  readonly authorId: string
  readonly at: string
  readonly isDeleted: boolean
}

/** Why this person may not change or delete a comment now; null where he or she may. */
export function changeProblem({ authorId, at, isDeleted }: Written, personId: string, now: Date): Problem | null {
  if (authorId !== personId) return notOwn
  const age = now.getTime() - new Date(at).getTime()
  return isDeleted || age > changeableHours * 3_600_000 ? noLongerChangeable : null
}

function pickAnchor({ start, end, text, before, after }: Anchor): Anchor {
  return { start, end, text, before, after }
}

const noText: Problem = {
  code: 'comment_text_required',
  path: 'text',
  message: { zh: '请写下批注的内容。', en: 'Please write the comment.' },
}

const tooLong: Problem = {
  code: 'comment_too_long',
  path: 'text',
  message: {
    zh: `一条批注不超过 ${maxCommentLength} 字，请分成几条。`,
    en: `A comment has at most ${maxCommentLength} characters: split it.`,
  },
}

const noTarget: Problem = {
  code: 'comment_target_required',
  path: 'target',
  message: {
    zh: '请指明批注针对全稿（piece）、字段（field）还是正文的一段文字（text 与 anchor）。',
    en: 'A comment is about the piece, a field (with its path) or words of the text (with their anchor).',
  },
}

const notOwn: Problem = {
  code: 'comment_not_own',
  message: { zh: '只能修改或删除自己的批注。', en: 'Only one’s own comments can be changed or deleted.' },
}

const noLongerChangeable: Problem = {
  code: 'comment_settled',
  message: {
    zh: `批注写下 ${changeableHours} 小时后不能再改，请另写一条回复。`,
    en: `A comment cannot be changed ${changeableHours} hours after it was written: reply instead.`,
  },
}
