import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { type ClientRequest, createServer, type IncomingMessage, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bodyOf } from '../photos/intake/incomingBody'
import { bodyStream } from './bodyStream'

let server: Server

beforeEach(async () => {
  server = createServer().listen(0)
  await once(server, 'listening')
})

afterEach(() => {
  server.closeAllConnections()
  server.close()
})

/** A request under way: what its sender has in hand, and the body as the server has it. */
async function begun(): Promise<{ sent: ClientRequest; body: ReadableStream<Uint8Array>; req: IncomingMessage }> {
  // As what is listened to at a port says.
  const { port } = server.address() as AddressInfo
  const sent = request({ port, method: 'POST' })
  sent.on('error', () => {})
  sent.flushHeaders()
  // As the event gives it.
  const [req] = (await once(server, 'request')) as [IncomingMessage]
  return { sent, body: bodyStream(req), req }
}

const joined = (chunks: readonly Uint8Array[] | null) => Buffer.concat(chunks ?? [])

test('a body is the same as a stream and taken in pieces', async () => {
  const content = randomBytes(3_000_000)
  const streamed = await begun()
  streamed.sent.end(content)
  expect(Buffer.from(await new Response(streamed.body).arrayBuffer()).equals(content)).toBe(true)

  const { sent, body: stream } = await begun()
  sent.end(content)
  const body = bodyOf(stream)
  const pieces: Buffer[] = []
  for (let taken = await body.take(500_000); taken; taken = await body.take(500_000)) pieces.push(joined(taken))
  expect(Buffer.concat(pieces).equals(content)).toBe(true)
  expect(pieces.slice(0, -1).every(({ length }) => length >= 500_000)).toBe(true)
})

test('a sender waits while nobody takes anything, and goes on as soon as somebody does', async () => {
  const { sent, body: stream, req } = await begun()
  for (let n = 0; n < 8; n += 1) sent.write(randomBytes(1_000_000))
  sent.end()
  await expect.poll(() => req.isPaused()).toBe(true)
  const body = bodyOf(stream)
  let byteCount = 0
  for (let taken = await body.take(1); taken; taken = await body.take(1)) {
    // No more than a packet beyond what may be ahead.
    expect(joined(taken).length).toBeLessThan(1_200_000)
    byteCount += joined(taken).length
  }
  expect(byteCount).toBe(8_000_000)
})

test('one that is cut off fails whoever takes of it or waits for it', async () => {
  const { sent, body: stream } = await begun()
  const body = bodyOf(stream)
  sent.write('a')
  const waiting = body.take(10)
  await sleep(20)
  sent.destroy()
  await expect(waiting).rejects.toThrow()
  await expect(body.take(1)).rejects.toThrow()
})

test('one that was cut off before anybody looked at it fails whoever takes of it', async () => {
  const { port } = server.address() as AddressInfo
  const sent = request({ port, method: 'POST' })
  sent.on('error', () => {})
  sent.flushHeaders()
  const [req] = (await once(server, 'request')) as [IncomingMessage]
  sent.destroy()
  await new Promise((resolve) => req.once('close', resolve))
  await expect(bodyOf(bodyStream(req)).take(1)).rejects.toThrow('cut off')
})

test('one that is given up ends for whoever waits, and is read to its end for the sender to see the answer', async () => {
  const { sent, body: stream, req } = await begun()
  const body = bodyOf(stream)
  const waiting = body.take(10)
  body.cancel()
  expect(await waiting).toBeNull()
  sent.end(randomBytes(2_000_000))
  await expect.poll(() => req.complete).toBe(true)
  expect(await body.take(1)).toBeNull()
})
