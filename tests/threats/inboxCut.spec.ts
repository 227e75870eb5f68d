import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startServer, type TestServer } from '../http/support/server'
import { sha256 } from '../int/photos/support/uploading'
import type { Newsroom } from '../int/support/client'
import { startNewsroom } from './support/newsroomServer'
import { filesIn } from './support/uploadedFiles'

let dataDir: string
let inbox: string
let server: TestServer
let newsroom: Newsroom

const options = () => ({ dataDir, env: { PICTURE_INBOX_DIR: inbox } })

beforeAll(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'newsroom-inbox-cut-'))
  inbox = path.join(dataDir, 'inbox')
  mkdirSync(path.join(inbox, 'photographer'), { recursive: true })
  const started = await startNewsroom(options())
  newsroom = started
  server = started.server
  await newsroom.tokenOf('editor')
})

afterAll(async () => {
  await server?.kill()
  rmSync(dataDir, { recursive: true, force: true })
})

/** Some four megabytes each: a copy can be cut in the middle. */
function picture(): Promise<Buffer> {
  const raw = { width: 1_300, height: 1_000, channels: 3 } as const
  return sharp(randomBytes(raw.width * raw.height * 3), { raw })
    .png({ compressionLevel: 0 })
    .toBuffer()
}

const claimed = () => filesIn(path.join(inbox, '.taking'))

/** As if the time after which a dead process's files are taken over had passed. */
function ageClaims(): void {
  const past = new Date(Date.now() - 10 * 60_000)
  for (const name of readdirSync(path.join(inbox, '.taking'))) utimesSync(path.join(inbox, '.taking', name), past, past)
}

it('kill -9 while the inbox is being taken loses no file and takes none twice', async () => {
  const contents = await Promise.all(Array.from({ length: 8 }, picture))
  for (const [index, content] of contents.entries())
    writeFileSync(path.join(inbox, 'photographer', `DSC_${index}.png`), content)
  for (let cut = 0; cut < 2; cut += 1) {
    await expect.poll(() => claimed().length, { timeout: 60_000, interval: 5 }).toBeGreaterThan(0)
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 60))
    await server.kill()
    ageClaims()
    server = await startServer({ ...options(), port: server.port })
  }
  const idle = () => filesIn(path.join(inbox, 'photographer')).length + claimed().length
  await expect.poll(idle, { timeout: 90_000, interval: 200 }).toBe(0)
  for (const content of contents) {
    const where = `/api/media?where[contentHash][equals]=${sha256(content)}`
    expect((await newsroom.ask('editor', 'GET', where)).body.totalDocs).toBe(1)
  }
  expect([filesIn(path.join(inbox, 'refused')), filesIn(path.join(inbox, 'done')).length]).toEqual([[], 8])
  expect(filesIn(path.join(dataDir, 'media', 'originals')).length).toBe(8)
}, 240_000)
