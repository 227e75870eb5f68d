import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import express, { type ErrorRequestHandler } from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localStore } from '../photos/storage/localStore'
import { sendStoredFile } from './sendStoredFile'

const root = mkdtempSync(path.join(tmpdir(), 'newsroom-delivery-'))
const store = localStore({ root })
const content = randomBytes(10_000)
const sha256 = createHash('sha256').update(content).digest('hex')
const file = { kind: 'rendition', sha256, extension: 'webp', byteCount: content.length } as const
const tag = `"${sha256}"`
const opened: Readable[] = []
const failures: unknown[] = []
let server: Server
let url: string

beforeAll(async () => {
  await store.put({ ...file, from: { bytes: content } })
  const app = express()
  app.get('/there', async (req, res) => {
    await sendStoredFile(req, res, { store, file, audience: 'everybody' })
  })
  for (const audience of ['newsroom', 'linkBearer'] as const) {
    app.get(`/${audience}`, async (req, res) => {
      await sendStoredFile(req, res, { store, file, audience })
    })
  }
  app.get('/missing', async (req, res) => {
    const missing = { ...file, sha256: '0'.repeat(64) }
    if (!(await sendStoredFile(req, res, { store, file: missing, audience: 'everybody' }))) res.status(404).end()
  })
  app.get('/endless', async (req, res) => {
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(65_536)
      })(),
    )
    opened.push(endless)
    const endlessFile = { ...file, byteCount: 1e12 }
    await sendStoredFile(req, res, { store: { open: async () => endless }, file: endlessFile, audience: 'everybody' })
  })
  app.get('/broken', async (req, res) => {
    const broken = Readable.from(
      (function* () {
        yield content.subarray(0, 5_000)
        throw new Error('the store broke off')
      })(),
    )
    await sendStoredFile(req, res, { store: { open: async () => broken }, file, audience: 'everybody' })
  })
  const note: ErrorRequestHandler = (error, _req, _res, _next) => void failures.push(error)
  app.use(note)
  server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  // A server that listens on a port has an address of this kind.
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(root, { recursive: true })
})

async function ask(headers: Record<string, string> = {}, method = 'GET') {
  const response = await fetch(`${url}/there`, { headers, method })
  return { status: response.status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) }
}

describe('a public file', () => {
  it('is sent whole, typed by its extension: browsers keep it for good, caches between for a minute', async () => {
    const { status, headers, body } = await ask()
    expect(status).toBe(200)
    expect(body).toEqual(content)
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'image/webp',
      'content-length': '10000',
      'cache-control': 'public, max-age=31536000, immutable, s-maxage=60, proxy-revalidate',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
      'accept-ranges': 'bytes',
      etag: tag,
    })
  })

  it.each(['newsroom', 'linkBearer'])('that is not out yet lies in no shared cache: %s', async (audience) => {
    const { headers } = await fetch(`${url}/${audience}`)
    expect(headers.get('cache-control')).toMatch(/^private/)
    expect(headers.get('access-control-allow-origin')).toBeNull()
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
  })

  it('is sent in part', async () => {
    for (const [range, first, end] of [
      ['bytes=0-99', 0, 100],
      ['bytes=9990-', 9990, 10_000],
      ['bytes=-10', 9990, 10_000],
      ['bytes=9000-99999', 9000, 10_000],
    ] as const) {
      const { status, headers, body } = await ask({ range })
      expect(status).toBe(206)
      expect(body).toEqual(content.subarray(first, end))
      expect(headers.get('content-range')).toBe(`bytes ${first}-${end - 1}/10000`)
    }
  })

  it('has no part behind its end', async () => {
    const { status, headers } = await ask({ range: 'bytes=10000-' })
    expect(status).toBe(416)
    expect(headers.get('content-range')).toBe('bytes */10000')
  })

  it('is sent whole where the range is in another unit, of several parts or for another version', async () => {
    const asked: Record<string, string>[] = [
      { range: 'lines=0-1' },
      { range: 'bytes=0-1,5-6' },
      { range: 'bytes=a-b' },
      { range: 'bytes=0-1', 'if-range': '"other"' },
      { range: 'bytes=0-1', 'if-range': `W/${tag}` },
    ]
    for (const headers of asked) {
      const { status, body } = await ask(headers)
      expect([status, body.length]).toEqual([200, 10_000])
    }
    expect((await ask({ range: 'bytes=0-1', 'if-range': tag })).status).toBe(206)
  })

  it('is not sent to whoever has it', async () => {
    for (const condition of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const { status, headers, body } = await ask({ 'if-none-match': condition })
      expect([status, body.length, headers.get('etag')]).toEqual([304, 0, tag])
    }
    expect((await ask({ 'if-none-match': '"other"' })).status).toBe(200)
  })

  it('tells its size without being sent', async () => {
    const { status, headers, body } = await ask({}, 'HEAD')
    expect([status, headers.get('content-length'), body.length]).toEqual([200, '10000', 0])
  })

  it('that is gone is left to the caller, also for whoever has it', async () => {
    const asked: Record<string, string>[] = [{}, { 'if-none-match': '*' }]
    for (const headers of asked) expect((await fetch(`${url}/missing`, { headers })).status).toBe(404)
  })

  it('is read no further once nobody listens', async () => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    socket.write('GET /endless HTTP/1.1\r\nHost: x\r\n\r\n')
    await new Promise((resolve) => socket.once('data', resolve))
    socket.destroy()
    await expect.poll(() => opened[0]?.destroyed).toBe(true)
    expect(failures).toEqual([])
  })

  it('ends short where the store breaks off, which is told to whoever keeps the log', async () => {
    const answer = fetch(`${url}/broken`).then((response) => response.arrayBuffer())
    await expect(answer).rejects.toThrow()
    await expect.poll(() => failures).toEqual([new Error('the store broke off')])
  })
})
