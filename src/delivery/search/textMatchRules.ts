import { fold, isHan } from './foldRules'
import type { SearchArticle } from './searchEngine'

/** Where the runs stand after each other in one field, with nothing but a few marks or blanks between them; null for nowhere. */
export function placeOfRuns(
  article: SearchArticle,
  runs: readonly string[],
  isFolded: boolean,
): 'headline' | 'text' | null {
  const [run = ''] = runs
  const isPlain = runs.length === 1 && isHan(run)
  const stands = (text: string) => (isPlain ? text.includes(run) : follow(text, runs))
  const isAsItIs = isFolded && runs.every(isHan)
  // Folding takes longest: what stands there as it is written needs none.
  const has = (text: string) => stands(text) || (!isAsItIs && stands(fold(text)))
  if (has(article.headline)) return 'headline'
  return has(article.body) || fieldsOf(article).some(has) ? 'text' : null
}

const mostMarksBetween = 4
const letterOrFigure = /[\p{L}\p{N}]/u
const latinOrFigure = /(?!\p{Script=Han})[\p{L}\p{N}]/u

function follow(text: string, runs: readonly string[]): boolean {
  const [first = '', ...others] = runs
  const isChinese = runs.every(isHan)
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    if (!isChinese && !isWholeAt(text, at, first)) continue
    let end = at + first.length
    const isAll = others.every((run) => {
      const next = nextPlace(text, run, end)
      if (next === null) return false
      end = next + run.length
      return true
    })
    if (isAll && (isChinese || isWholeAt(text, at, text.slice(at, end)))) return true
  }
  return false
}

/** Where the run stands behind nothing but a few marks or blanks; null where it does not. */
function nextPlace(text: string, run: string, from: number): number | null {
  for (let at = from; at <= from + mostMarksBetween; at += 1) {
    if (text.startsWith(run, at)) return letterOrFigure.test(text.slice(from, at)) ? null : at
  }
  return null
}

/** No part of a longer Latin word or number. */
function isWholeAt(text: string, at: number, run: string): boolean {
  const isFree = (edge: string, neighbour: string) => !latinOrFigure.test(edge) || !latinOrFigure.test(neighbour)
  return isFree(run.charAt(0), text.charAt(at - 1)) && isFree(run.charAt(run.length - 1), text.charAt(at + run.length))
}

function fieldsOf({ headline, kicker, deck, slugline, body, bylines, tags, names }: SearchArticle): string[] {
  return [headline, kicker, deck, slugline, body, ...bylines.map(({ name }) => name), ...tags, ...names]
}
