import { parentPort } from 'node:worker_threads'
import { createMemoryEngine } from './memoryEngine'
import type { ThreadAnswer, ThreadQuestion } from './threadEngine'

/** A thread that holds the index, so that neither building nor asking it keeps the server from its other answers. */
const engine = createMemoryEngine()

parentPort?.on('message', ({ number, method, args }: ThreadQuestion) => {
  // The question is one of the engine's, with its arguments; a union of all of them cannot be spread.
  const ask = engine[method] as (...given: readonly unknown[]) => Promise<unknown>
  ask(...args).then(
    (result) => answer({ number, result }),
    (error: unknown) =>
      answer({ number, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  )
})

function answer(given: ThreadAnswer): void {
  parentPort?.postMessage(given)
}
