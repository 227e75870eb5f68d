import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { NewsroomError } from '../../../errors'
import { threadProgram } from '../../../threadProgram'
import type { SidecarWords } from '../../metadata/sidecar'
// Its library has to be loaded here before a thread does so (https://sharp.pixelplumbing.com/install#worker-threads).
import '../../sharpSettings'
import { bodyOf, type IncomingBody } from '../incomingBody'
import { UploadInterrupted } from '../intakeErrors'
import type { Received } from '../received'
import type { ReceivedForm } from '../receiveForm'
import { settled } from '../settled'
import type { FileIncoming, FromIntakeThread, ToIntakeThread, Work, WorkResult, WorkResults } from './messages'

interface Receiving {
  readonly body: ReadableStream<Uint8Array>
  readonly contentType: string
  /** Where the file is written while it comes. */
  readonly folder: string
  readonly maxBytes: number
}

/**
 * `receiveForm` in the intake thread, which also looks into the file; the disk may still be at work on it (`safe`). Of a form
 * that is refused or breaks off nothing is left.
 * @throws what receiveForm.ts says; and what the body fails with
 */
export async function receiveInThread({ body: stream, folder, ...form }: Receiving): Promise<ReceivedForm> {
  const body = bodyOf(stream)
  const target = path.join(folder, randomUUID())
  const job = begin({ kind: 'form', target, ...form })
  // A form that is refused half-way is answered at once.
  job.answered.catch(() => body.cancel())
  const [fed, received] = await Promise.allSettled([feed(job, body), job.answered])
  // A thread that has ended leaves what it had written.
  if (received.status === 'rejected') await rm(target, { force: true })
  if (fed.status === 'rejected') throw fed.reason
  const { data, file } = settled(received)
  return { data, file: file && { ...file, safe: job.ended } }
}

/** A file of this disk as it is received: hashed, brought to the disk and looked into. One that fails is removed. */
export async function receivedFile(file: string, name: string): Promise<Received> {
  try {
    return await begin({ kind: 'file', file, name }).answered
  } catch (error) {
    await rm(file, { force: true })
    throw error
  }
}

/**
 * What a sidecar says; it stays where it is.
 * @throws GuardsFailed with one of `sidecarRefusals` (metadata/sidecar.ts)
 */
export function sidecarWords(file: string): Promise<SidecarWords> {
  return begin({ kind: 'sidecar', file }).answered
}

/** `put` of the store of a folder (storage/localStore.ts), for a file that lies on this machine. */
export function putInThread(root: string, incoming: FileIncoming): Promise<WorkResults['put']> {
  return begin({ kind: 'put', root, incoming }).answered
}

/** Each message costs about as much as a quarter of these bytes. */
const gatheredBytes = 256 * 1024
/** What the thread has not taken yet; the sender waits meanwhile. */
const aheadBytes = 2 * 1024 * 1024

async function feed(job: Job<unknown>, body: IncomingBody): Promise<void> {
  try {
    for (;;) {
      const taken = await body.take(gatheredBytes)
      if (!taken) return job.say({ type: 'end', job: job.number })
      const chunks = taken.map(ownBytes)
      job.ahead += chunks.reduce((sum, { length }) => sum + length, 0)
      const memory = chunks.map(({ buffer }) => buffer)
      job.say({ type: 'chunks', job: job.number, chunks }, memory)
      while (job.ahead > aheadBytes && !job.isOver) await new Promise<void>((resolve) => (job.wake = resolve))
    }
  } catch (error) {
    job.say({ type: 'cut', job: job.number })
    throw error
  }
}

/** With memory of their own, which is handed over and not copied. */
function ownBytes(chunk: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer } = chunk
  return buffer instanceof ArrayBuffer && buffer.byteLength === chunk.byteLength
    ? new Uint8Array(buffer)
    : Uint8Array.from(chunk)
}

interface Job<Result> {
  readonly number: number
  readonly answered: Promise<Result>
  /** What was answered lies on the disk. */
  readonly ended: Promise<void>
  readonly say: (message: ToIntakeThread, handedOver?: readonly ArrayBuffer[]) => void
  /** Bytes that were sent and are not taken yet. */
  ahead: number
  isOver: boolean
  /** Called when some were taken, or never will be. */
  wake: () => void
}

interface Waiting {
  readonly found: (result: WorkResult) => void
  readonly done: () => void
  readonly reject: (error: Error) => void
  readonly taken: (byteCount: number) => void
}

interface Running {
  readonly worker: Worker
  readonly jobs: Map<number, Waiting>
}

let running: Running | null = null
let lastJob = 0

function begin<Kind extends Work['kind']>(work: Work & { readonly kind: Kind }): Job<WorkResults[Kind]> {
  running ??= start()
  const { worker, jobs } = running
  lastJob += 1
  const number = lastJob
  // A process that has nothing else to do waits for it.
  worker.ref()
  const say: Job<unknown>['say'] = (message, handedOver = []) => worker.postMessage(message, [...handedOver])
  const end = () => {
    jobs.delete(number)
    if (jobs.size === 0) worker.unref()
    job.isOver = true
    job.wake()
  }
  const taken = (byteCount: number) => {
    job.ahead -= byteCount
    job.wake()
  }
  let ended: Promise<void> = Promise.resolve()
  const answered = new Promise<WorkResult>((found, refused) => {
    ended = new Promise<void>((done, failed) => {
      const reject = (error: Error) => {
        refused(error)
        failed(error)
      }
      jobs.set(number, { found, done, reject, taken })
    }).finally(end)
  })
  // Whoever asks for the answer is told, and then alone for the end.
  ended.catch(() => {})
  // Each kind of work has its own result.
  const result = answered as Promise<WorkResults[Kind]>
  const job: Job<WorkResults[Kind]> = { number, answered: result, ended, say, ahead: 0, isOver: false, wake: () => {} }
  say({ type: 'work', job: number, work })
  return job
}

function withCode(error: Error, code: unknown): Error {
  return code === undefined ? error : Object.assign(error, { code })
}

/** What a hostile file's metadata may take of it; above it the thread ends, and not the server. */
const mostHeapMegabytes = 512

function start(): Running {
  const worker = new Worker(program.start, {
    ...program.options,
    resourceLimits: { maxOldGenerationSizeMb: mostHeapMegabytes },
  })
  const jobs = new Map<number, Waiting>()
  worker.on('message', (message: FromIntakeThread) => {
    const job = jobs.get(message.job)
    if (message.type === 'taken') job?.taken(message.byteCount)
    if (message.type === 'found' || message.type === 'done') job?.found(message.result)
    if (message.type === 'done') job?.done()
    if (message.type === 'refused') job?.reject(new NewsroomError(message.status, message.problems))
    if (message.type === 'failed') job?.reject(withCode(message.error, message.code))
  })
  const end = (error?: Error) => {
    if (running?.worker === worker) running = null
    for (const { reject } of jobs.values()) reject(new UploadInterrupted(error))
  }
  worker.once('error', end)
  worker.once('exit', () => end())
  return { worker, jobs }
}

const program = threadProgram(import.meta.url, 'intake/intakeThread')
