import { isHan } from './characters'

/** The pairs of neighbouring characters of a text, each once; a mark or a space parts them. */
export function bigramsOf(text: string): Set<string> {
  const bigrams = new Set<string>()
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const chars = Array.from(word)
    chars.slice(1).forEach((char, index) => bigrams.add(`${chars[index]}${char}`))
  }
  return bigrams
}

/** How likely it is that a text speaks of each of several others: what they share, a pair that few have counting more. */
export function likenessTo(text: string, others: Set<string>[]): { score: number; shared: number }[] {
  const own = bigramsOf(text)
  const weights = new Map(
    [...own].map((pair) => [
      pair,
      Math.log(1 + others.length / Math.max(1, others.filter((other) => other.has(pair)).length)),
    ]),
  )
  return others.map((other) => {
    const shared = [...own].filter((pair) => other.has(pair))
    return { score: shared.reduce((sum, pair) => sum + (weights.get(pair) ?? 0), 0), shared: shared.length }
  })
}

export interface Term {
  text: string
  count: number
  score: number
}

const longest = 6
const fewestTimes = 3
/** Characters that seldom begin or end a name or a term: particles, conjunctions, prepositions, numerals. */
const atNoEdge =
  /^[的了在是和与为及等对把从以并将他她它也又不都到一二三四五六七八九十两个各有被让使于]|[的了在是和与为及等对把从以并将也又不都到一二三四五六七八九十两个各有被让使]$/u

/**
 * Terms that come back in a text, the most telling first: often, long, at home in few of the other texts, and whole, which
 * is to say met in different company on either side (always 志斌 after 刘: then 刘志斌 is the term).
 */
export function recurringTerms(text: string, otherTexts: string[]): Term[] {
  const terms: Term[] = []
  for (const [candidate, seen] of candidatesIn(text)) {
    if (seen.count < fewestTimes || seen.before.size < 2 || seen.after.size < 2 || atNoEdge.test(candidate)) continue
    const rarity = Math.log(
      1 + (otherTexts.length + 1) / (1 + otherTexts.filter((other) => other.includes(candidate)).length),
    )
    terms.push({ text: candidate, count: seen.count, score: seen.count * (candidate.length - 1) * rarity })
  }
  return terms.sort((a, b) => b.score - a.score || a.text.localeCompare(b.text, 'en'))
}

interface Seen {
  count: number
  before: Set<string>
  after: Set<string>
}

function candidatesIn(text: string): Map<string, Seen> {
  const chars = Array.from(text)
  const counts = new Map<string, number>()
  forEachTerm(chars, (term) => counts.set(term, (counts.get(term) ?? 0) + 1))
  const candidates = new Map<string, Seen>()
  forEachTerm(chars, (term, start) => {
    const count = counts.get(term) ?? 0
    if (count < fewestTimes) return
    const seen = candidates.get(term) ?? { count, before: new Set(), after: new Set() }
    seen.before.add(companion(chars[start - 1], start))
    seen.after.add(companion(chars[start + term.length], start))
    candidates.set(term, seen)
  })
  return candidates
}

function forEachTerm(chars: string[], visit: (term: string, start: number) => void): void {
  for (let start = 0; start < chars.length; start += 1) {
    let term = chars[start] ?? ''
    if (!isHan(term)) continue
    for (let size = 2; size <= longest && isHan(chars[start + size - 1]); size += 1) {
      term += chars[start + size - 1]
      visit(term, start)
    }
  }
}

/** A mark or an edge is company of its own each time: it bounds a word. */
function companion(char: string | undefined, position: number): string {
  return char !== undefined && isHan(char) ? char : `#${position}`
}
