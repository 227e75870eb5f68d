import { setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'
import { isNewsroomError } from '../../../errors'
import { localStore } from '../../storage/localStore'
import { lookInto } from '../lookInto'
import { type Received, receivedFrom, syncReceived } from '../received'
import { receiveForm } from '../receiveForm'
import { type ChunkFeed, chunkFeed } from './chunkFeed'
import type { FromIntakeThread, ToIntakeThread, Work, WorkResult } from './messages'

/** As `nice` has it: a third of what an answer to a reader gets of a processor that both want. */
const priority = 5

/**
 * The intake thread: takes forms apart, hashes, writes, and looks into what has come, so that the event loop only passes
 * bytes on; and gives files that are safe their place in the store of a folder. It knows no database and no secret.
 */
// Linux alone has priorities of threads: elsewhere it would be the whole server's.
if (process.platform === 'linux') setPriority(priority)

const feeds = new Map<number, ChunkFeed>()

parentPort?.on('message', (message: ToIntakeThread) => {
  if (message.type === 'work') return void answer(message.job, message.work)
  const feed = feeds.get(message.job)
  if (message.type === 'chunks') feed?.push(message.chunks)
  if (message.type === 'end') feed?.end()
  if (message.type === 'cut') feed?.fail(new Error('The upload was cut off.'))
})

async function answer(job: number, work: Work): Promise<void> {
  try {
    say({ type: 'done', job, result: await resultOf(job, work) })
  } catch (error) {
    if (isNewsroomError(error)) say({ type: 'refused', job, status: error.status, problems: error.problems })
    else say({ type: 'failed', job, error: error instanceof Error ? error : new Error(String(error)) })
  } finally {
    feeds.delete(job)
  }
}

async function resultOf(job: number, work: Work): Promise<WorkResult> {
  if (work.kind === 'put') return localStore({ root: work.root }).put(work.incoming)
  if (work.kind === 'file') {
    const given = { data: Buffer.alloc(0), mimetype: '', size: 0, name: work.name, tempFilePath: work.file }
    return seen(await receivedFrom(given))
  }
  const feed = chunkFeed((byteCount) => say({ type: 'taken', job, byteCount }))
  feeds.set(job, feed)
  const { data, file } = await receiveForm({ ...work, body: feed.stream })
  return { data, file: file && (await seen(file)) }
}

/** The disk brings it to safety while it is looked into. What is wrong with the picture is told by whoever asks for its facts. */
async function seen(received: Received): Promise<Received> {
  const [look, synced] = await Promise.allSettled([lookInto(received, new Date()), syncReceived(received)])
  if (synced.status === 'rejected') throw synced.reason
  if (look.status === 'fulfilled') return { ...received, seen: look.value }
  if (!isNewsroomError(look.reason)) throw look.reason
  return { ...received, seen: { problems: look.reason.problems } }
}

function say(message: FromIntakeThread): void {
  parentPort?.postMessage(message)
}
