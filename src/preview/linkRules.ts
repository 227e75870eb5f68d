import { createHash, timingSafeEqual } from 'node:crypto'
import { type Actor, mayActAs, standingOf } from '../editorial/actor'
import { decideEdit } from '../editorial/decide'
import type { EditorialItem } from '../editorial/item'
import { type Action, type State, transitionFor } from '../editorial/workflow'
import type { Problem } from '../errors'
import { isRecord } from '../isRecord'
import { isLinkPurpose, type LinkPurpose, maxLinkDays } from './vocabulary'

const dayMilliseconds = 24 * 60 * 60 * 1000
const maxRecipientLength = 100

export interface LinkInput {
  /** Who reads it, in the editor's words. */
  readonly recipient: string
  readonly purpose: LinkPurpose
  /** ISO 8601, UTC. */
  readonly expiresAt: string
}

export type ParsedLinkInput = { readonly input: LinkInput } | { readonly problems: readonly Problem[] }

/** What a request for a link asks for, or everything that is wrong with it. */
export function parseLinkInput(data: unknown, now: Date): ParsedLinkInput {
  const { recipient, purpose, expiresAt } = isRecord(data) ? data : {}
  const name = typeof recipient === 'string' ? recipient.trim() : ''
  const expiry = typeof expiresAt === 'string' ? new Date(expiresAt) : null
  const lasts = expiry ? expiry.getTime() - now.getTime() : Number.NaN
  const problems = [
    ...(name === '' || name.length > maxRecipientLength ? [recipientRequired] : []),
    ...(isLinkPurpose(purpose) ? [] : [purposeUnknown]),
    // A minute's grace: the clock of whoever asks for the longest time may be a little ahead.
    ...(lasts > 0 && lasts <= maxLinkDays * dayMilliseconds + 60_000 ? [] : [expiryOutOfRange]),
  ]
  if (problems.length > 0 || !expiry || !isLinkPurpose(purpose)) return { problems }
  return { input: { recipient: name, purpose, expiresAt: expiry.toISOString() } }
}

/** The actions by which somebody answers for what readers will see. */
const signing: readonly Action[] = ['approve', 'publish', 'schedule']

/**
 * Why this person may not let an outsider read the piece; empty where he or she may. It is for editors who can change it
 * now, or whose signature it waits for: whoever sends a draft out answers for it.
 */
export function sharingProblems(actor: Actor, item: EditorialItem): Problem[] {
  if (isClosed(item.state)) return [pieceClosed]
  const isEditor = mayActAs(actor, 'editor') || actor.isOnDuty
  const transitions = signing.flatMap((action) => transitionFor(action, item.state, item.track) ?? [])
  const maySign = transitions.some(({ by }) => standingOf(actor, by, item) !== null)
  return isEditor && (maySign || decideEdit(actor, item) === null) ? [] : [sharingDenied]
}

/** Withdrawing a link can only make the piece less known: every editor may, and whoever sent it. */
export function mayRevoke(actor: Actor, link: { readonly createdBy: string }): boolean {
  return mayActAs(actor, 'editor') || actor.isOnDuty || actor.id === link.createdBy
}

/** 256 random bits, as `randomBytes(32)` writes them in base64url. */
export function isLinkToken(text: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(text)
}

/** All that is kept of a token; whoever reads the database cannot open a link with it. */
export function linkTokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

export function isTokenOf(token: string, hash: string): boolean {
  const [given, kept] = [Buffer.from(linkTokenHash(token)), Buffer.from(hash)]
  return given.length === kept.length && timingSafeEqual(given, kept)
}

export type LinkStanding = 'open' | 'expired' | 'revoked' | 'closed'

interface Standing {
  readonly link: { readonly expiresAt: string; readonly revokedAt: string | null }
  /** Null where the piece has been deleted. */
  readonly state: State | null
  readonly isTrashed: boolean
  readonly now: Date
}

/** Whether a link shows anything; a reader is never told why it does not. */
export function linkStanding({ link, state, isTrashed, now }: Standing): LinkStanding {
  if (link.revokedAt) return 'revoked'
  if (!(new Date(link.expiresAt) > now)) return 'expired'
  return state === null || isTrashed || isClosed(state) ? 'closed' : 'open'
}

/** What was taken back is shown to nobody, by no way. */
function isClosed(state: State): boolean {
  return state === 'withdrawn' || state === 'killed' || state === 'spiked'
}

const recipientRequired: Problem = {
  code: 'recipient_required',
  path: 'recipient',
  message: {
    zh: `请写明给谁看，不超过 ${maxRecipientLength} 字。`,
    en: `Say who will read it, in at most ${maxRecipientLength} characters.`,
  },
}

const purposeUnknown: Problem = {
  code: 'purpose_required',
  path: 'purpose',
  message: { zh: '请选择用途。', en: 'Choose what it is for.' },
}

const expiryOutOfRange: Problem = {
  code: 'expiry_out_of_range',
  path: 'expiresAt',
  message: {
    zh: `到期时间须在以后，最长 ${maxLinkDays} 天。`,
    en: `It must end in the future, after ${maxLinkDays} days at most.`,
  },
}

const sharingDenied: Problem = {
  code: 'preview_link_denied',
  message: {
    zh: '给外部人员的链接须由此时能修改或签发这份稿件的编辑生成。',
    en: 'A link for outsiders is made by an editor who can change or sign this piece now.',
  },
}

const pieceClosed: Problem = {
  code: 'preview_link_denied',
  message: {
    zh: '这份稿件已撤下或作废，不能再给外部人员看。',
    en: 'This piece was taken back: it is shown to nobody outside.',
  },
}
