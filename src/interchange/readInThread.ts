import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { GuardsFailed, type Problem, TooManyManuscripts } from '../errors'
import { threadProgram } from '../threadProgram'
import type { Manuscript } from './readManuscript'
import { createTurns } from './turns'

/** What a thread says of its manuscript, once; plain values, since errors lose their class on the way. */
export type ThreadAnswer = { readonly manuscript: Manuscript } | { readonly problems: readonly Problem[] }

/** How much one manuscript may take. */
export interface ThreadLimits {
  readonly milliseconds: number
  /** Of the thread's heap. */
  readonly megabytes: number
}

/** A document of 75,000 formatted runs takes ten seconds and 300 MB on a small machine. */
const usualLimits: ThreadLimits = { milliseconds: 60_000, megabytes: 768 }

/** One core stays with the answers to everybody else. */
const turns = createTurns({ atOnce: Math.max(1, Math.min(2, availableParallelism() - 1)), waiting: 8 })

/**
 * Reads a manuscript in a thread of its own, so that the server goes on answering. `content` is called when its turn has
 * come: whoever waits holds nothing in memory.
 * @throws GuardsFailed for what is no manuscript, or takes too much; TooManyManuscripts where too many wait already
 */
export async function readInThread(content: () => Promise<Buffer>, limits = usualLimits): Promise<Manuscript> {
  if (!turns.isFree()) throw new TooManyManuscripts()
  const answer = await turns.take(async () => ask(await content(), limits))
  if ('problems' in answer) throw new GuardsFailed(answer.problems)
  const { manuscript } = answer
  // Buffers come over as plain bytes.
  const pictures = manuscript.pictures.map((picture) => ({ content: Buffer.from(picture.content) }))
  return { ...manuscript, pictures }
}

function ask(content: Buffer, limits: ThreadLimits): Promise<ThreadAnswer> {
  const thread = new Worker(program.start, {
    ...program.options,
    workerData: content,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  })
  return new Promise<ThreadAnswer>((resolve, reject) => {
    const timer = setTimeout(() => resolve({ problems: [tooHeavy] }), limits.milliseconds)
    thread.once('message', resolve)
    thread.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve({ problems: [tooHeavy] }) : reject(error),
    )
    thread.once('exit', () => {
      clearTimeout(timer)
      reject(new Error('The thread ended without an answer.'))
    })
  }).finally(() => thread.terminate())
}

const program = threadProgram(import.meta.url, 'interchange/manuscriptThread')

const tooHeavy: Problem = {
  code: 'manuscript_too_heavy',
  path: 'file',
  message: {
    zh: '文件的格式太复杂，读取超过了限度。请在 Word 或 WPS 里清除格式后另存，或只贴入文字。',
    en: 'The formatting of the file takes too much to read: clear it in Word or WPS and save it again, or paste the text alone.',
  },
}
