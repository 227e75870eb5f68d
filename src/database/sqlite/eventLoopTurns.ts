/** So long may statements follow each other before whoever waits for an answer has a turn. */
const turnMilliseconds = 3

const waiting: (() => void)[] = []
let turnBeganAt = 0

/**
 * To be awaited before a statement. The embedded database answers within the call, so that a chain of statements, as a save is one,
 * would keep the event loop until its end, and with four savers readers would wait for four of them. Those whose time is up go on
 * in order, one in each round of the loop.
 */
export function ownTurn(): Promise<void> | undefined {
  if (performance.now() - turnBeganAt < turnMilliseconds) return undefined
  return new Promise((resolve) => {
    waiting.push(resolve)
    if (waiting.length === 1) setImmediate(giveTurn)
  })
}

function giveTurn(): void {
  turnBeganAt = performance.now()
  waiting.shift()?.()
  if (waiting.length > 0) setImmediate(giveTurn)
}
