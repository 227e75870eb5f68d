import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestServer } from '../http/support/server'
import { sha256 } from '../int/photos/support/uploading'
import type { Newsroom } from '../int/support/client'
import { startNewsroom } from './support/newsroomServer'
import { filesIn } from './support/uploadedFiles'

const megabyte = 1024 * 1024

/** A small disk of its own needs somebody who may mount one. */
describe.skipIf(process.getuid?.() !== 0)('threat 31: a disk that fills up under a resumable upload', () => {
  let dataDir: string
  let folder: string
  let server: TestServer
  let newsroom: Newsroom
  let authorization: string

  beforeAll(async () => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'newsroom-small-disk-'))
    folder = path.join(dataDir, 'resumable')
    execFileSync('mkdir', [folder])
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder])
    const started = await startNewsroom({ dataDir })
    newsroom = started
    server = started.server
    authorization = `JWT ${await newsroom.tokenOf('photographer')}`
  })

  afterAll(async () => {
    await server?.kill()
    execFileSync('umount', [folder])
    rmSync(dataDir, { recursive: true, force: true })
  })

  async function tus(method: string, address: string, headers: Record<string, string>, body?: Buffer) {
    const response = await fetch(new URL(address, server.url), {
      method,
      headers: { 'tus-resumable': '1.0.0', authorization, ...headers },
      ...(body ? { body: new Uint8Array(body) } : {}),
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text }
  }

  const begun = async (length: number) => {
    const answer = await tus('POST', '/api/uploads', { 'upload-length': String(length) })
    expect(answer.status, answer.text).toBe(201)
    return answer.headers.get('location') ?? ''
  }
  const send = (address: string, content: Buffer, offset: number, end = content.length) =>
    tus(
      'PATCH',
      address,
      { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
      content.subarray(offset, end),
    )
  const offsetOf = async (address: string) => Number((await tus('HEAD', address, {})).headers.get('upload-offset'))

  it('is told as such; what has come is kept, gone on with once there is room, and makes the very picture', async () => {
    const size = { width: 2_000, height: 2_000, channels: 3 } as const
    const content = await sharp(randomBytes(size.width * size.height * 3), { raw: size })
      .png({ compressionLevel: 0 })
      .toBuffer()
    const address = await begun(content.length)
    expect((await send(address, content, 0, 4 * megabyte)).status).toBe(204)
    const full = await send(address, content, 4 * megabyte)
    expect([full.status, JSON.parse(full.text)]).toMatchObject([507, { errors: [{ code: 'storage_full' }] }])
    const kept = await offsetOf(address)
    expect(kept).toBeGreaterThanOrEqual(4 * megabyte)
    expect(kept).toBeLessThanOrEqual(8 * megabyte)
    const early = await newsroom.ask('photographer', 'POST', '/api/media', {
      body: { upload: address.split('/').at(-1) },
    })
    expect([early.status, early.body.errors?.[0]?.code]).toEqual([400, 'upload_incomplete'])
    execFileSync('mount', ['-o', 'remount,size=32m', folder])
    expect((await send(address, content, kept)).status).toBe(204)
    const made = await newsroom.ask('photographer', 'POST', '/api/media', {
      body: { upload: address.split('/').at(-1) },
    })
    expect([made.status, made.body.doc?.contentHash]).toEqual([201, sha256(content)])
    expect(filesIn(path.join(dataDir, 'uploads'))).toEqual([])
  })

  it('that is given up leaves nothing', async () => {
    execFileSync('mount', ['-o', 'remount,size=8m', folder])
    const content = randomBytes(12 * megabyte)
    const address = await begun(content.length)
    expect((await send(address, content, 0)).status).toBe(507)
    expect((await tus('DELETE', address, {})).status).toBe(204)
    expect(filesIn(folder).filter((name) => !name.endsWith('.done'))).toEqual([])
  })
})
