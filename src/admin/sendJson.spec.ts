import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { sendJson } from './sendJson'

const asked = { language: 'en', body: { to: 'draft' } }

async function served(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

it('sends the body and the language, and gives back what was answered', async () => {
  const address = await served(async (req, res) => {
    const parts: Buffer[] = []
    for await (const part of req) parts.push(part)
    const body: unknown = JSON.parse(String(Buffer.concat(parts)))
    res.end(JSON.stringify({ method: req.method, language: req.headers['accept-language'], body }))
  })
  expect(await sendJson({ ...asked, address, method: 'PATCH' })).toEqual({
    isDone: true,
    status: 200,
    answer: { method: 'PATCH', language: 'en', body: { to: 'draft' } },
    refused: [],
  })
})

it('lists what stands in the way, and leaves out what is no sentence', async () => {
  const errors = [{ code: 'held', message: 'Held.', path: 'body' }, { code: 'mute' }, null]
  const address = await served((_req, res) => res.writeHead(400).end(JSON.stringify({ errors })))
  expect(await sendJson({ ...asked, address })).toMatchObject({ isDone: false, status: 400, refused: [errors[0]] })
})

it('says so where what answers is no API', async () => {
  const address = await served((_req, res) => res.writeHead(502).end('<html>'))
  expect(await sendJson({ ...asked, address })).toEqual({ isDone: false, status: 502, answer: {}, refused: [] })
})

it('says so where nobody answers', async () => {
  expect(await sendJson({ ...asked, address: 'http://127.0.0.1:9/' })).toEqual({
    isDone: false,
    status: 0,
    answer: {},
    refused: [],
  })
})
