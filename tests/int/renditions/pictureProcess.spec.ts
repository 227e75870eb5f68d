import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { getPriority, tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  PictureProcessEnded,
  placeholderInProcess,
  renditionsInProcess,
} from '../../../src/photos/renditions/process/inPictureProcess'
import type { Incoming } from '../../../src/photos/storage/pictureStore'
import { plain, renditionsOf } from '../support/renditions'

let folder: string
/** Those of the files before this one, which rest for a minute. */
let earlier: readonly number[] = []

beforeAll(async () => {
  earlier = pictureProcesses()
  folder = await mkdtemp(path.join(tmpdir(), 'newsroom-process-'))
  process.env.DATA_DIR = folder
})

afterAll(() => rm(folder, { recursive: true, force: true }))

async function fileOf(name: string, content: Buffer): Promise<string> {
  const file = path.join(folder, name)
  await writeFile(file, content)
  return file
}

/** The processes that this file has started and that run the picture program. */
function pictureProcesses(): number[] {
  const lines = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)], { encoding: 'utf8' }).split(
    '\n',
  )
  return lines
    .filter((line) => line.includes('pictureProcess'))
    .map((line) => Number(line.trim().split(' ')[0]))
    .filter((pid) => !earlier.includes(pid))
}

it('makes the same files as this process would, at a low priority and without our secrets', async () => {
  process.env.PAYLOAD_SECRET = 'a-secret-of-the-server'
  const content = await plain(700, 500, 'teal').jpeg().toBuffer()
  const source = await fileOf('a.jpg', content)
  const record = { creators: ['测试'], copyrightNotice: '测试' }
  const kept: string[] = []
  const made = await renditionsInProcess(
    { source, focalPoint: null, record },
    {
      put: async ({ sha256, byteCount, from }) => {
        const content = 'file' in from ? await readFile(from.file) : Buffer.alloc(0)
        expect([content.length, createHash('sha256').update(content).digest('hex')]).toEqual([byteCount, sha256])
        kept.push(sha256)
        return 'stored'
      },
    },
  )
  const here = await renditionsOf(content, { record })
  expect(made).toEqual({ renditions: here.renditions, focalPoint: here.focalPoint })
  expect(new Set(kept)).toEqual(new Set(here.renditions.map(({ sha256 }) => sha256)))
  const [pid, ...others] = pictureProcesses()
  expect(others).toEqual([])
  const threads = await readdir(`/proc/${pid}/task`)
  expect(threads.length).toBeGreaterThan(4)
  // Linux has a priority for each thread; it is not the first one that decodes and encodes.
  expect(new Set(threads.map((thread) => getPriority(Number(thread))))).toEqual(new Set([10]))
  expect(await readFile(`/proc/${pid}/environ`, 'utf8')).not.toContain('a-secret-of-the-server')
})

it('tells what is wrong with a picture as this process would', async () => {
  const whole = await sharp({ create: { width: 900, height: 900, channels: 3, background: 'green' } })
    .png()
    .toBuffer()
  const source = await fileOf('cut.png', whole.subarray(0, whole.length / 2))
  await expect(placeholderInProcess(source)).rejects.toMatchObject({ code: 'picture_damaged', status: 400 })
  await expect(placeholderInProcess(await fileOf('empty', Buffer.alloc(0)))).rejects.toMatchObject({
    code: 'not_a_picture',
  })
})

it('gives the store’s own error back, and goes on with the next picture', async () => {
  const source = await fileOf('b.jpg', await plain(300, 200, 'olive').jpeg().toBuffer())
  const full = Object.assign(new Error('full'), { code: 'storage_full' })
  const refused: string[] = []
  const put = async ({ from }: Incoming) => {
    if ('file' in from) refused.push(from.file)
    throw full
  }
  await expect(renditionsInProcess({ source, focalPoint: null, record: null }, { put })).rejects.toBe(full)
  // What was on its way does not stay; several are, and the first refusal is told while the others are still being removed.
  await expect.poll(() => refused.filter((file) => existsSync(file))).toEqual([])
  expect(refused).not.toEqual([])
  expect(await placeholderInProcess(source)).toMatch(/^data:image\/webp/)
})

it('that is killed fails what it had in hand, and another takes its place', async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
  const content = await sharp({ create: { width: 3000, height: 2000, channels: 3, background: 'red', noise } })
    .jpeg()
    .toBuffer()
  const source = await fileOf('c.jpg', content)
  const [before = 0] = pictureProcesses()
  const making = renditionsInProcess(
    { source, focalPoint: null, record: null },
    {
      put: async () => {
        process.kill(before, 'SIGKILL')
        return 'stored'
      },
    },
  )
  await expect(making).rejects.toBeInstanceOf(PictureProcessEnded)
  expect(await placeholderInProcess(source)).toMatch(/^data:image\/webp/)
  expect(pictureProcesses()).not.toContain(before)
})
