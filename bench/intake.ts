import { createHash } from 'node:crypto'
import { open, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { startBareReceiver } from './bareReceiverProcess'
import { describeComparison, ratioOf } from './comparison'
import { type Newsrooms, openNewsrooms } from './newsrooms'
import { startPictureServer, writePictures } from './pictureServer'
import { photographersLine, sendBytes, sendPicture } from './sendPicture'

const rounds = 12
const warmUps = 3
const target = 1.5

/**
 * A 24-megapixel JPEG until the production server acknowledges it, in turn beside writing the same bytes to the same disk
 * and having them there (fsync), beside the least that an upload over HTTP can be, and beside stock Payload. No renditions
 * are made meanwhile.
 */
export async function benchIntake(folder: string): Promise<void> {
  const files = await writePictures(folder, rounds + warmUps)
  const newsrooms = await openNewsrooms(folder)
  const stock = await bootStock(newsrooms, folder)
  const started = await startPictureServer(folder, newsrooms)
  const written = path.join(folder, 'written')
  const receiver = await startBareReceiver(path.join(folder, 'received'))
  const sides = {
    ours: async (file: string) => sendPicture(started, path.basename(file), await contentOf(file)),
    'written and synced': async (file: string) => writeSafely(written, await contentOf(file)),
    'sent to a bare server, written and synced': async (file: string) =>
      sendBytes(receiver.url, {}, [await contentOf(file)]),
    'payload.create of stock Payload (no HTTP, no sync)': (file: string) => createStock(stock, file),
    [overLine]: async (file: string) =>
      sendPicture({ ...started, ...photographersLine }, path.basename(file), again(await contentOf(file))),
    'sent to a bare server over the same line': async (file: string) =>
      sendBytes(receiver.url, {}, [await contentOf(file)], photographersLine),
  }
  try {
    const samples = new Map<string, number[]>(Object.keys(sides).map((name) => [name, []]))
    for (const [round, file] of files.entries()) {
      await contentOf(file)
      for (const [name, side] of Object.entries(sides)) {
        const milliseconds = await clocked(() => side(file))
        if (round >= warmUps) samples.get(name)?.push(milliseconds)
        if (name === 'ours' || name === overLine) await started.untilRendered()
      }
      contents.clear()
      await rm(written, { force: true })
    }
    report(samples)
  } finally {
    await Promise.all([started.server.stop(), receiver.stop()])
  }
}

const overLine = `ours over a line of ${photographersLine.megabitsPerSecond} Mbit/s`

/** Another file with the same pixels: a JPEG may be followed by anything. */
function again(content: Buffer): Buffer {
  return Buffer.concat([content, Buffer.from('again')])
}

function report(samples: ReadonlyMap<string, readonly number[]>): void {
  const valuesOf = (name: string) => samples.get(name) ?? []
  const sides = [...samples.keys()]
  for (const name of sides.slice(1, sides.indexOf(overLine))) {
    const compared = {
      ours: { name: 'POST /api/media', values: valuesOf('ours') },
      baseline: { name, values: valuesOf(name) },
    }
    process.stdout.write(`${describeComparison({ title: 'A picture acknowledged', unit: 'ms', ...compared })}\n`)
    if (name !== 'written and synced') continue
    const { median } = ratioOf(compared)
    process.stdout.write(`  target at most ${target}: ${median <= target ? 'met' : 'NOT met'}\n`)
  }
  const [bareOverLine = ''] = sides.slice(-1)
  const compared = {
    ours: { name: overLine, values: valuesOf(overLine) },
    baseline: { name: bareOverLine, values: valuesOf(bareOverLine) },
  }
  process.stdout.write(`${describeComparison({ title: 'From its first byte', unit: 'ms', ...compared })}\n`)
}

/** Read before the clock runs: what is measured is writing. */
const contents = new Map<string, Buffer>()

async function contentOf(file: string): Promise<Buffer> {
  const content = contents.get(file) ?? (await readFile(file))
  contents.set(file, content)
  return content
}

/** Stock collections whose pictures lie in a folder, without image sizes, by a call within the process. */
async function bootStock(newsrooms: Newsrooms, folder: string): Promise<Payload> {
  const { payload } = await newsrooms.bootStock()
  const { upload } = payload.collections.media.config
  Object.assign(upload, { disableLocalStorage: false, staticDir: path.join(folder, 'stock-media') })
  return payload
}

async function createStock(payload: Payload, file: string): Promise<void> {
  const data = await contentOf(file)
  const name = `${createHash('md5').update(file).digest('hex')}.jpg`
  await payload.create({
    collection: 'media',
    data: {},
    file: { data, name, mimetype: 'image/jpeg', size: data.length },
  })
}

async function writeSafely(file: string, content: Buffer): Promise<void> {
  const handle = await open(file, 'w')
  await handle.writeFile(content)
  await handle.sync()
  await handle.close()
}

async function clocked(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now()
  await work()
  return performance.now() - startedAt
}
