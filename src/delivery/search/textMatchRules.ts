import { fold, isHan } from './foldRules'
import type { SearchArticle } from './searchEngine'

/** Where the runs stand after each other in one field, with nothing but a few marks or blanks between them; null for nowhere. */
export function placeOfRuns(
  article: SearchArticle,
  runs: readonly string[],
  isFolded: boolean,
): 'headline' | 'text' | null {
  const [run = ''] = runs
  // Most questions are one run of Chinese, and most texts have no traditional characters.
  const isPlain = isFolded && runs.length === 1 && isHan(run)
  const has = (text: string) => (isPlain ? text.includes(run) : follow(fold(text), runs))
  if (has(article.headline)) return 'headline'
  return has(article.body) || fieldsOf(article).some(has) ? 'text' : null
}

const mostMarksBetween = 4
const latinOrFigure = /(?!\p{Script=Han})[\p{L}\p{N}]/u

function follow(text: string, runs: readonly string[]): boolean {
  const [first = '', ...others] = runs
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    if (!isWholeAt(text, at, first)) continue
    let end = at + first.length
    const isAll = others.every((run) => {
      const next = text.indexOf(run, end)
      const gap = next < 0 ? null : text.slice(end, next)
      if (gap === null || gap.length > mostMarksBetween || /[\p{L}\p{N}]/u.test(gap)) return false
      end = next + run.length
      return true
    })
    if (isAll && isWholeAt(text, at, text.slice(at, end))) return true
  }
  return false
}

/** No part of a longer Latin word or number. */
function isWholeAt(text: string, at: number, run: string): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + run.length)]
  const [first, last] = [run.charAt(0), run.charAt(run.length - 1)]
  return (
    !(latinOrFigure.test(before) && latinOrFigure.test(first)) &&
    !(latinOrFigure.test(after) && latinOrFigure.test(last))
  )
}

function fieldsOf({ headline, kicker, deck, slugline, body, bylines, tags, names }: SearchArticle): string[] {
  return [headline, kicker, deck, slugline, body, ...bylines.map(({ name }) => name), ...tags, ...names]
}
