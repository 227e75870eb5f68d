/** Work that takes turns: so much at once, so much waiting. */
export interface Turns {
  /** Whether one more may come. */
  isFree(): boolean
  /** Does `work` as soon as it is its turn, in the order of asking. */
  take<Result>(work: () => Promise<Result>): Promise<Result>
}

export function createTurns({ atOnce, waiting }: { readonly atOnce: number; readonly waiting: number }): Turns {
  const queue: (() => void)[] = []
  let running = 0
  const next = () => {
    const start = queue.shift()
    if (start) start()
    else running -= 1
  }
  return {
    isFree: () => running < atOnce || queue.length < waiting,
    async take(work) {
      if (running < atOnce) running += 1
      else await new Promise<void>((resolve) => queue.push(resolve))
      try {
        return await work()
      } finally {
        next()
      }
    },
  }
}
