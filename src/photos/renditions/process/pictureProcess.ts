import { randomUUID } from 'node:crypto'
import { open } from 'node:fs/promises'
import path from 'node:path'
import { isNewsroomError } from '../../../errors'
import type { PictureStore } from '../../storage/pictureStore'
import { makePlaceholder } from '../makePlaceholder'
import { makeRenditions } from '../makeRenditions'
import type { FromPictureProcess, ToPictureProcess, Work, WorkResults } from './messages'
import { setProcessPriority } from './processPriority'

/** As `nice` has it: a tenth of the processor beside answers that want it all. Below that pictures starve on a busy machine. */
const priority = 10

/**
 * The picture process: whatever decodes or encodes pixels, at a low priority, so that it gets what answers to readers leave
 * over. It knows no database, no store and no secret, and ends with the server.
 */
setProcessPriority(priority)
// A terminal sends these to every process of the server, which first lets a picture be finished.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {})
process.on('disconnect', () => process.exit(0))
process.on('message', (message: ToPictureProcess) => {
  if (message.type === 'work') void answer(message.job, message.work)
  else settle(message)
})

async function answer(job: number, work: Work): Promise<void> {
  try {
    say({ type: 'done', job, result: await resultOf(job, work) })
  } catch (error) {
    if (isNewsroomError(error)) say({ type: 'refused', job, problems: error.problems })
    else say({ type: 'failed', job, message: error instanceof Error ? error.message : String(error) })
  }
}

async function resultOf(job: number, work: Work): Promise<WorkResults[keyof WorkResults]> {
  if (work.kind === 'placeholder') return inTurn(() => makePlaceholder(work.source))
  const { input, folder } = work
  return makeRenditions(input, { put: (incoming) => handOver({ job, folder }, incoming) })
}

let lastTurn: Promise<unknown> = Promise.resolve()

/** One after another: an AVIF of 40 megapixels takes 700 MB while it is decoded. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = lastTurn.then(work)
  lastTurn = result.catch(() => null)
  return result
}

const waiting = new Map<number, (isKept: boolean) => void>()
let files = 0

interface HandingOver {
  readonly job: number
  readonly folder: string
}

/** Gives a file to the server, and waits until it is in the store: what is not yet there takes memory here. */
async function handOver(
  { job, folder }: HandingOver,
  { from, ...named }: Parameters<PictureStore['put']>[0],
): ReturnType<PictureStore['put']> {
  if (!('bytes' in from)) throw new TypeError('a rendition is handed over by its bytes')
  const name = randomUUID()
  await writeSafely(path.join(folder, name), from.bytes)
  files += 1
  const file = files
  const isKept = new Promise<boolean>((resolve) => waiting.set(file, resolve))
  say({ type: 'made', job, file, made: { ...named, name } })
  if (!(await isKept)) throw new Error('the store did not take it')
  return 'stored'
}

/** Brought to the disk here: the server's own threads are for what people wait for. */
async function writeSafely(file: string, content: Buffer): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function settle({ file, isKept }: ToPictureProcess & { type: 'kept' }): void {
  waiting.get(file)?.(isKept)
  waiting.delete(file)
}

function say(message: FromPictureProcess): void {
  process.send?.(message)
}
