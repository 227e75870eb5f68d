import { Worker } from 'node:worker_threads'
import { threadProgram } from '../../threadProgram'

export interface TextToConvert {
  readonly number: number
  readonly text: string
}

export type ConvertedText = TextToConvert

/** The dictionary takes some 100 MB: a paper whose readers ask for 繁體 once a day does not hold it all day. */
const idleMilliseconds = 600_000

interface Waiting {
  resolve(text: string): void
  reject(error: Error): void
}

interface Thread {
  readonly worker: Worker
  readonly waiting: Map<number, Waiting>
  /** Ends it once nobody has asked for a while. */
  idle: NodeJS.Timeout
}

let thread: Thread | undefined
let asked = 0

/**
 * A written representation in traditional characters, 繁體: word by word where the characters depend on it (头发, 发展), and
 * never another word for a word (软件 stays 軟件). Converted in a thread, which the first one to ask starts: whoever asks for
 * something else does not wait for the dictionary.
 */
export function inTraditional(text: string, endsAfterMilliseconds = idleMilliseconds): Promise<string> {
  const { worker, waiting } = running(endsAfterMilliseconds)
  const number = asked++
  return new Promise((resolve, reject) => {
    waiting.set(number, { resolve, reject })
    worker.postMessage({ number, text } satisfies TextToConvert)
  })
}

function running(endsAfterMilliseconds: number): Thread {
  const present = thread ?? start()
  clearTimeout(present.idle)
  present.idle = setTimeout(() => endWhenIdle(present, endsAfterMilliseconds), endsAfterMilliseconds)
  present.idle.unref()
  return present
}

function endWhenIdle(idle: Thread, milliseconds: number): void {
  if (idle.waiting.size > 0) {
    idle.idle = setTimeout(() => endWhenIdle(idle, milliseconds), milliseconds)
    return void idle.idle.unref()
  }
  if (thread === idle) thread = undefined
  void idle.worker.terminate()
}

function start(): Thread {
  const worker = new Worker(program.start, program.options)
  // It keeps no process from ending.
  worker.unref()
  const waiting = new Map<number, Waiting>()
  const started: Thread = { worker, waiting, idle: setTimeout(() => {}, 0) }
  thread = started
  worker.on('message', ({ number, text }: ConvertedText) => {
    waiting.get(number)?.resolve(text)
    waiting.delete(number)
  })
  const end = (error: Error) => {
    if (thread === started) thread = undefined
    for (const one of waiting.values()) one.reject(error)
    waiting.clear()
  }
  worker.once('error', end)
  worker.once('exit', () => end(new Error('The thread that converts to traditional characters has ended.')))
  return started
}

const program = threadProgram(import.meta.url, 'traditional/traditionalThread')
