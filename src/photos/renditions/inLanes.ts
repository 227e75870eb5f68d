/** libuv has four threads for files and pixels alike: one of them stays free for answers to readers. */
const lanes = 3

/** The results in the order of the work; the first failure ends it, once what is under way has ended. */
export async function inLanes<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const waiting = items.entries()
  let hasFailed = false
  const lane = async () => {
    for (const [index, item] of waiting) {
      if (hasFailed) return
      try {
        results[index] = await work(item)
      } catch (error) {
        hasFailed = true
        throw error
      }
    }
  }
  const settled = await Promise.allSettled(Array.from({ length: lanes }, lane))
  for (const outcome of settled) if (outcome.status === 'rejected') throw outcome.reason
  return results
}
