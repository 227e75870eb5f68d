/** Signs that are words by themselves, or nearly so: two of them are rare enough to look up. Of letters and digits it takes three. */
const dense = /[\p{Ideographic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/**
 * The parts of a text by which an index finds it: each dense sign, each two of them side by side, and each three letters or
 * digits. @param text as `searchText` writes it
 */
export function partsOf(text: string): string[] {
  return distinct(
    runsOf(text).flatMap((run) => (isDense(run) ? [...slices(run, 1), ...slices(run, 2)] : slices(run, 3))),
  )
}

/** The parts that every text has which contains this word; none of one or two letters, which no index helps to find. */
export function partsAsked(word: string): string[] {
  return distinct(runsOf(word).flatMap((run) => slices(run, isDense(run) ? Math.min(run.length, 2) : 3)))
}

type Run = readonly string[]

/** Characters side by side that are all dense, or all not. */
function runsOf(text: string): Run[] {
  return text.split(' ').flatMap((word) => {
    const runs: string[][] = []
    for (const sign of word) {
      const last = runs.at(-1)
      if (last && isDense(last) === dense.test(sign)) last.push(sign)
      else runs.push([sign])
    }
    return runs
  })
}

function isDense([first = '']: Run): boolean {
  return dense.test(first)
}

function slices(run: Run, length: number): string[] {
  return run.slice(0, Math.max(0, run.length - length + 1)).map((_, at) => run.slice(at, at + length).join(''))
}

function distinct(parts: readonly string[]): string[] {
  return [...new Set(parts)]
}
