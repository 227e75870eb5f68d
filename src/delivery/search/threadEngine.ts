import { Worker } from 'node:worker_threads'
import { threadProgram } from '../../threadProgram'
import type { SearchEngine } from './searchEngine'

export interface ThreadQuestion {
  readonly number: number
  readonly method: keyof SearchEngine
  readonly args: readonly unknown[]
}

export type ThreadAnswer =
  | { readonly number: number; readonly result: unknown }
  | { readonly number: number; readonly failure: string }

interface Waiting {
  resolve(result: unknown): void
  reject(error: Error): void
}

/** Ten times what a hundred thousand articles take: a leak ends the thread, and not the server. */
const usualMostHeapMegabytes = 4_096
/** Twice the usual: a question leaves half a megabyte behind, and all that wait stand still while that is cleared away. */
const youngHeapMegabytes = 96

/** Whatever was asked of the thread and is not answered yet never will be. */
export class SearchThreadEnded extends Error {
  constructor() {
    super('The search thread has ended.')
  }
}

export interface ThreadEngine extends SearchEngine {
  /** Resolves when the thread has ended, asked for or not. */
  readonly ended: Promise<void>
}

/** The memory engine in a thread of its own, asked by messages; answers come in the order of the questions. */
export function createThreadEngine(mostHeapMegabytes = usualMostHeapMegabytes): ThreadEngine {
  const worker = new Worker(program.start, {
    ...program.options,
    resourceLimits: { maxOldGenerationSizeMb: mostHeapMegabytes, maxYoungGenerationSizeMb: youngHeapMegabytes },
  })
  const waiting = new Map<number, Waiting>()
  let asked = 0
  let isOver = false

  worker.on('message', (answer: ThreadAnswer) => {
    const one = waiting.get(answer.number)
    waiting.delete(answer.number)
    if ('failure' in answer) one?.reject(new Error(answer.failure))
    else one?.resolve(answer.result)
  })
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      isOver = true
      for (const one of waiting.values()) one.reject(new SearchThreadEnded())
      waiting.clear()
      resolve()
    }
    worker.once('error', end)
    worker.once('exit', end)
  })
  type Answer<Method extends keyof SearchEngine> = Awaited<ReturnType<SearchEngine[Method]>>
  const ask = <Method extends keyof SearchEngine>(
    method: Method,
    ...args: Parameters<SearchEngine[Method]>
  ): Promise<Answer<Method>> => {
    if (isOver) return Promise.reject(new SearchThreadEnded())
    const number = asked++
    const answer = new Promise<unknown>((resolve, reject) => waiting.set(number, { resolve, reject }))
    const question: ThreadQuestion = { number, method, args }
    worker.postMessage(question)
    // The thread answers with what the method of the same name gave.
    return answer as Promise<Answer<Method>>
  }
  return {
    search: (layer, query) => ask('search', layer, query),
    suggest: (layer, query) => ask('suggest', layer, query),
    put: (layer, articles) => ask('put', layer, articles),
    remove: (layer, ids) => ask('remove', layer, ids),
    learn: (words) => ask('learn', words),
    name: (rows) => ask('name', rows),
    stats: () => ask('stats'),
    async close() {
      await worker.terminate()
    },
    ended,
  }
}

const program = threadProgram(import.meta.url, 'search/searchThread')
