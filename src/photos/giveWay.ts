const waiting: (() => void)[] = []
let isPlanned = false

/**
 * Lets requests that have come in meanwhile go first, and resolves for one of those who wait in each round of the event loop.
 * The embedded database answers without ever leaving it: a long row would be one piece of work, and four of them one after
 * the other.
 */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve)
    plan()
  })
}

function plan(): void {
  if (isPlanned || waiting.length === 0) return
  isPlanned = true
  setImmediate(() => {
    isPlanned = false
    waiting.shift()?.()
    // Of immediates that are set now, the loop first looks after its connections.
    plan()
  })
}
