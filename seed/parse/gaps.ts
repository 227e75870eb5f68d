import type { GapKind } from '../../src/body/schema'
import type { ParsedGap } from '../page'

const contextReach = 10
const quoteReach = 8

export interface RawGap {
  kind: GapKind
  /** The text up to the gap and from it on, within its paragraph and between its neighbouring gaps. */
  before: string
  after: string
}

/**
 * A piece's gaps with their context, and where on the page the same stem stands complete. `wholeTexts` is everything on the
 * page, cut at its gaps, so that no quotation holds one.
 */
export function describeGaps({
  order,
  gaps,
  wholeTexts,
}: {
  order: number
  gaps: RawGap[]
  wholeTexts: string[]
}): ParsedGap[] {
  return gaps.map((gap, index) => ({
    gapId: gapIdOf(order, index + 1),
    kind: gap.kind,
    before: Array.from(gap.before).slice(-contextReach).join(''),
    after: Array.from(gap.after).slice(0, contextReach).join(''),
    evidence: evidenceFor(gap, wholeTexts),
  }))
}

export function gapIdOf(order: number, ordinal: number): string {
  return `p${order}-g${ordinal}`
}

function evidenceFor(gap: RawGap, wholeTexts: string[]): string[] {
  const complete = completeForm(gap)
  if (!complete) return []
  const quotations = wholeTexts.flatMap((text) =>
    [...text.matchAll(complete)].map((match) =>
      text.slice(Math.max(0, match.index - quoteReach), match.index + match[0].length + quoteReach),
    ),
  )
  return [...new Set(quotations)]
}

/**
 * A lost glyph: the stem before it, one or two characters in its place, and the character after it, where that is one.
 * A doubtful one: the name without its space, which would show that nothing is missing.
 */
function completeForm({ kind, before, after }: RawGap): RegExp | null {
  const next = /^\p{Script=Han}/u.exec(after)?.[0] ?? ''
  if (kind === 'doubtful') {
    const surname = /\p{Script=Han}$/u.exec(before)?.[0]
    return surname && next ? new RegExp(`${surname}${next}`, 'gu') : null
  }
  const stem = /\p{Script=Han}{2}$/u.exec(before)?.[0]
  return stem ? new RegExp(`${stem}\\p{Script=Han}${next ? `{1,2}?${next}` : ''}`, 'gu') : null
}
