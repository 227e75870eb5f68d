import { setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'
import { isNewsroomError } from '../../../errors'
import { localStore } from '../../storage/localStore'
import { lookInto } from '../lookInto'
import { openSidecar } from '../openSidecar'
import { discardReceived, type Received, receivedFrom, syncReceived } from '../received'
import { type ReceivedForm, receiveForm } from '../receiveForm'
import { settled } from '../settled'
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
    else if (error instanceof Error) say({ type: 'failed', job, error, code: 'code' in error ? error.code : undefined })
    else say({ type: 'failed', job, error: new Error(String(error)) })
  } finally {
    feeds.delete(job)
  }
}

async function resultOf(job: number, work: Work): Promise<WorkResult> {
  if (work.kind === 'put') return localStore({ root: work.root }).put(work.incoming)
  if (work.kind === 'sidecar') return openSidecar(work.file, new Date())
  if (work.kind === 'file') {
    const content = { file: work.file }
    const given = { data: Buffer.alloc(0), mimetype: '', size: 0, name: work.name, tempFilePath: work.file }
    // The disk brings it to safety while it is read.
    const [looked, synced] = await Promise.allSettled([receivedFrom(given).then(seen), syncReceived({ content })])
    settled(synced)
    return settled(looked)
  }
  const feed = chunkFeed((byteCount) => say({ type: 'taken', job, byteCount }))
  feeds.set(job, feed)
  return receivedForm(job, await receiveForm({ ...work, body: feed.stream }))
}

/** The disk brings the file to safety while it is looked into, and while its row is prepared. */
async function receivedForm(
  job: number,
  { data, file, safe }: Awaited<ReturnType<typeof receiveForm>>,
): Promise<ReceivedForm> {
  if (!file) return { data, file }
  try {
    const result = { data, file: await seen(file) }
    say({ type: 'found', job, result })
    await safe
    return result
  } catch (error) {
    await discardReceived(file)
    throw error
  }
}

/** What is wrong with the picture is told by whoever asks for its facts. */
async function seen(received: Received): Promise<Received> {
  try {
    return { ...received, seen: await lookInto(received, new Date()) }
  } catch (error) {
    if (!isNewsroomError(error)) throw error
    return { ...received, seen: { problems: error.problems } }
  }
}

function say(message: FromIntakeThread): void {
  parentPort?.postMessage(message)
}
