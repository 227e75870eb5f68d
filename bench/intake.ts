import { open, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { describeComparison, ratioOf } from './comparison'
import { startPictureServer, writePictures } from './pictureServer'
import { sendPicture } from './sendPicture'

const rounds = 8
const warmUps = 2
const target = 1.5

/**
 * A 24-megapixel JPEG until the production server acknowledges it, beside writing the same bytes to the same disk and
 * having them there (fsync), in turn. No renditions are made meanwhile.
 */
export async function benchIntake(folder: string): Promise<void> {
  const files = await writePictures(folder, rounds + warmUps)
  const started = await startPictureServer(folder)
  try {
    const samples = { ours: [] as number[], baseline: [] as number[] }
    for (const [round, file] of files.entries()) {
      const ours = await clocked(() => sendPicture(started, file))
      await started.untilRendered()
      const content = await readFile(file)
      const baseline = await clocked(() => writeSafely(path.join(folder, 'written'), content))
      await rm(path.join(folder, 'written'))
      if (round < warmUps) continue
      samples.ours.push(ours)
      samples.baseline.push(baseline)
    }
    const compared = {
      ours: { name: 'POST /api/media', values: samples.ours },
      baseline: { name: 'written and synced', values: samples.baseline },
    }
    const { median } = ratioOf(compared)
    process.stdout.write(`${describeComparison({ title: 'A picture acknowledged', unit: 'ms', ...compared })}\n`)
    process.stdout.write(`  target at most ${target}: ${median <= target ? 'met' : 'NOT met'}\n`)
  } finally {
    await started.server.stop()
  }
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
