import { fold, isHan } from './foldRules'
import { type Cut, isSingle } from './wordRules'

/** One thing that has to be found. */
export interface QueryPart {
  readonly kind: 'word' | 'phrase'
  /** Folded; of a phrase its runs of letters and figures, which follow each other with nothing but punctuation between. */
  readonly runs: readonly string[]
}

/** Enough for a sentence; what comes after is not looked for. */
const mostParts = 24
const quoted = /"([^"]*)"|“([^”]*)”|「([^」]*)」|『([^』]*)』/g
const runs = /[\p{L}\p{N}]+/gu

/**
 * Words that stand in nearly every article and say nothing, unless nothing else is asked for. A list of our own, short on
 * purpose: 人 or 大 may be what somebody looks for.
 */
const fillers = new Set([...'的了在是和与及也就都而于对从把被之为以着过吗呢吧啊'])

/** What a query asks for. Quotes make phrases, whatever else is cut into words; everything in it is plain text. */
export function partsOf(text: string, cut: Cut): QueryPart[] {
  const phrases: QueryPart[] = []
  const rest = text.replace(quoted, (_whole, ...groups: unknown[]) => {
    const inside = groups.slice(0, 4).find((group) => typeof group === 'string')
    const found = fold(String(inside ?? '')).match(runs)
    if (found) phrases.push({ kind: 'phrase', runs: found })
    return ' '
  })
  const words = [...new Set((fold(rest).match(runs) ?? []).flatMap((run) => cutRun(run, cut)))]
  const telling = words.filter((word) => !fillers.has(word))
  const asked = telling.length + phrases.length > 0 ? telling : words
  return [...phrases, ...asked.map((word): QueryPart => ({ kind: 'word', runs: [word] }))].slice(0, mostParts)
}

/** Pieces that a finer cutting finds in the words: for when nothing has the words whole. */
export function finerParts(parts: readonly QueryPart[], cutFinely: Cut): QueryPart[] {
  const words = parts.flatMap(({ runs }) => runs)
  const pieces = words.flatMap((word) => {
    if (!isHan(word) || isSingle(word)) return [word]
    const finer = cutFinely(word).filter((piece) => piece !== word && !isSingle(piece))
    return finer.length > 0 ? finer : [word]
  })
  return [...new Set(pieces)].slice(0, mostParts).map((word) => ({ kind: 'word', runs: [word] }))
}

/** Latin letters beside Chinese ones are words of their own: 华为mate60 is found by either. */
function cutRun(run: string, cut: Cut): string[] {
  return (
    run
      .match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu)
      ?.flatMap((piece) => (isHan(piece) ? cutHan(piece, cut) : piece)) ?? []
  )
}

/** Single characters that the cutting leaves lying side by side are most likely a name that it does not know. */
function cutHan(piece: string, cut: Cut): string[] {
  const words: string[] = []
  let loose = ''
  for (const word of cut(piece)) {
    if (isSingle(word) && !fillers.has(word)) {
      loose += word
      continue
    }
    if (loose) words.push(loose)
    loose = ''
    words.push(word)
  }
  return loose ? [...words, loose] : words
}
