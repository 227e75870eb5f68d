import { parentPort, workerData } from 'node:worker_threads'
import { isNewsroomError } from '../errors'
import type { ThreadAnswer } from './readInThread'
import { readManuscript } from './readManuscript'

/** A thread's whole life: it reads the one manuscript that it was started with, and says what it found. */
async function answer(): Promise<ThreadAnswer> {
  try {
    return { manuscript: await readManuscript(Buffer.from(workerData as Uint8Array)) }
  } catch (error) {
    if (!isNewsroomError(error)) throw error
    return { problems: error.problems }
  }
}

parentPort?.postMessage(await answer())
