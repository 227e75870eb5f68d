import type { Mover } from '../../editorial/workflow'
import type { Problem } from '../../errors'
import { momentIn } from '../../fields/momentRules'
import { parseReason } from '../recall/recallRules'
import { isPictureRights, type PictureRights } from '../rightsRules'

/** What decides whether and from when on a picture may be shown; a moment is ISO 8601, UTC. */
export interface ShowingTerms {
  readonly rights: PictureRights | null
  readonly embargoUntil: string | null
}

/** What is to become of them; what is left out stays. */
export type TermsChange = Partial<ShowingTerms>

/** The terms in a picture's record. */
export function termsOf({ rights, embargoUntil }: StoredTerms): ShowingTerms {
  return {
    rights: isPictureRights(rights) ? rights : null,
    embargoUntil: embargoUntil ? new Date(embargoUntil).toISOString() : null,
  }
}

interface StoredTerms {
  readonly rights?: string | null
  readonly embargoUntil?: string | null
}

/** Holding a picture back hurts nobody: whoever edits may, and at once. */
export const tighteners: readonly Mover[] = ['editor', 'deskHead', 'chiefEditor', 'duty']
/** Bringing one before readers is for those who publish a correction. */
export const looseners: readonly Mover[] = ['deskHead', 'chiefEditor']

/** Reads the body of a request; `problems` where it is no change or does not say why. */
export function parseTermsChange(
  data: unknown,
): { readonly change: TermsChange; readonly reason: string } | { readonly problems: readonly Problem[] } {
  const given: Record<string, unknown> = typeof data === 'object' && data !== null ? { ...data } : {}
  const { rights, embargoUntil } = given
  const problems: Problem[] = []
  const change: { -readonly [Name in keyof TermsChange]: TermsChange[Name] } = {}
  if (isPictureRights(rights)) change.rights = rights
  else if (rights !== undefined) problems.push(unknownRights)
  const until = momentOf(embargoUntil)
  if (until === undefined) problems.push(badEmbargo)
  else if (embargoUntil !== undefined) change.embargoUntil = until
  if (rights === undefined && embargoUntil === undefined) problems.push(unknownRights)
  const parsed = parseReason(data)
  if ('problem' in parsed) problems.push(parsed.problem)
  return 'problem' in parsed || problems.length > 0 ? { problems } : { change, reason: parsed.reason }
}

/** Whether somebody would see the picture at some time at which the terms before kept it from him or her. */
export function isLooser(before: ShowingTerms, after: ShowingTerms, now: Date): boolean {
  if (rank(after.rights) < rank(before.rights)) return true
  return heldUntil(after, now) < heldUntil(before, now)
}

interface Loosening {
  readonly before: ShowingTerms
  /** Who wants to loosen them, who brought the picture in, and who changed the terms last. */
  readonly actor: string
  readonly uploader: string | null
  readonly lastActor: string | null
}

/**
 * Whether somebody without the right to loosen may take terms back by saving the record: the own word always, that of nobody in
 * particular where it only has to be settled, and that of another never.
 */
export function mayLoosenBySaving({ before, actor, uploader, lastActor }: Loosening): boolean {
  if (lastActor !== null) return lastActor === actor
  return uploader === actor || (before.rights !== 'restricted' && before.embargoUntil === null)
}

export function hasChanged(before: ShowingTerms, after: ShowingTerms): boolean {
  return before.rights !== after.rights || heldUntil(before) !== heldUntil(after)
}

/** Whether these terms keep a released picture from readers now; see publicPictures.ts. */
export function isHeldBack(terms: ShowingTerms, now: Date): boolean {
  return terms.rights === 'restricted' || heldUntil(terms, now) > now.getTime()
}

/** Why readers do not see a picture, whatever shows it; a moment is ISO 8601, UTC. */
export type Hold = { readonly why: 'recalled' | 'restricted' } | { readonly why: 'embargo'; readonly until: string }

/** What holds a picture back now, the most lasting first; null where nothing does. */
export function holdOf(picture: StoredTerms & { readonly recalledAt?: string | null }, now: Date): Hold | null {
  if (picture.recalledAt) return { why: 'recalled' }
  const terms = termsOf(picture)
  if (terms.rights === 'restricted') return { why: 'restricted' }
  return terms.embargoUntil && isHeldBack(terms, now) ? { why: 'embargo', until: terms.embargoUntil } : null
}

/** The higher, the less may be done. What nobody has settled was public before rights were asked for. */
function rank(rights: PictureRights | null): number {
  return { cleared: 0, unclear: 1, restricted: 2 }[rights ?? 'cleared']
}

/** In milliseconds since 1970; an embargo that is over is none. */
function heldUntil({ embargoUntil }: ShowingTerms, now?: Date): number {
  const until = embargoUntil ? Date.parse(embargoUntil) : 0
  return now && until <= now.getTime() ? 0 : until
}

/** Null where there is to be none; undefined for what is no moment. */
function momentOf(value: unknown): string | null | undefined {
  if (value === undefined || value === null || value === '') return null
  return momentIn(value) ?? undefined
}

const unknownRights: Problem = {
  code: 'rights_unknown',
  path: 'rights',
  message: {
    zh: '请选择使用权（cleared、unclear 或 restricted），或写明禁发时间。',
    en: 'Choose the rights (cleared, unclear or restricted), or give the end of the embargo.',
  },
}

const badEmbargo: Problem = {
  code: 'embargo_invalid',
  path: 'embargoUntil',
  message: {
    zh: '请写明禁发到何时：四位数的年份、日期、时间和时区，如 2026-01-31T07:00:00+08:00；取消禁发请留空。',
    en: 'Give the date, time and zone at which the embargo ends, as in 2026-01-31T07:00:00+08:00, or leave it empty for none.',
  },
}

export const tighteningDenied: Problem = {
  code: 'transition_denied',
  message: {
    zh: '图片的使用权和禁发时间须由编辑及以上角色更改。',
    en: 'Rights and embargo of a picture are changed by editors and those above.',
  },
}

export const looseningDenied: Problem = {
  code: 'transition_denied',
  message: {
    zh: '放宽使用权或提前解除禁发，须由部主任或总编辑来做。',
    en: 'Loosening the rights, or ending an embargo earlier, is for a desk head or a chief editor.',
  },
}
