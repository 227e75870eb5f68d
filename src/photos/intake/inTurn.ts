let last: Promise<unknown> = Promise.resolve()

/** One after another: an AVIF of 40 megapixels takes 700 MB while it is decoded, and twenty at once would take them twenty times. */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = last.then(work)
  last = result.catch(() => null)
  return result
}
