import type { Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import express, { type ErrorRequestHandler } from 'express'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { streamAnswer } from './streamAnswer'

const chunk = 'x'.repeat(65_536)
const sources = {
  whole: async function* () {
    yield chunk
    yield chunk
  },
  failing: async function* () {
    yield chunk
    await sleep(50)
    throw new Error('the database is away')
  },
  endless: async function* () {
    for (;;) yield chunk
  },
  // Its database fails only once nobody waits for it any more.
  slow: async function* () {
    yield chunk
    await left
    throw new Error('the database is away')
  },
  // A file that is closed before its end.
  closed: async function* () {
    yield chunk
    content.destroy()
    yield chunk
  },
} as const

/** Of those that an answer has for its end while it is sent. */
let mostListeners = 0
let left: Promise<void>
let leave: () => void
let content: Readable
let server: Server
let port: number
/** What would be logged, once for each answer that has ended. */
const ends: (string | null)[] = []

beforeAll(async () => {
  const app = express()
  for (const [name, source] of Object.entries(sources)) {
    app.get(`/${name}`, async (_req, res) => {
      res.on('newListener', () => {
        mostListeners = Math.max(mostListeners, res.listenerCount('close') + 1)
      })
      content = Readable.from(source())
      await streamAnswer(res, content)
      ends.push(null)
    })
  }
  const note: ErrorRequestHandler = (error, _req, _res, _next) => {
    ends.push(error instanceof Error ? error.message : 'unknown')
  }
  app.use(note)
  server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  // A server that listens on a port has an address of this kind.
  port = (server.address() as AddressInfo).port
})

beforeEach(() => {
  ends.length = 0
  mostListeners = 0
  left = new Promise((resolve) => {
    leave = resolve
  })
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const read = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text()

async function readAndLeave(path: string): Promise<void> {
  const socket = connect(port, '127.0.0.1')
  socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`)
  await new Promise((resolve) => socket.once('data', resolve))
  socket.destroy()
}

describe('an answer that is sent as it is read', () => {
  it('comes whole', async () => {
    expect(await read('/whole')).toBe(chunk + chunk)
    await expect.poll(() => ends).toEqual([null])
  })

  it('ends short where its source fails, and says what failed', async () => {
    await expect(read('/failing')).rejects.toThrow()
    await expect.poll(() => ends).toEqual(['the database is away'])
  })

  it('ends short where its source is closed before its end', async () => {
    await expect(read('/closed')).rejects.toThrow()
    await expect.poll(() => ends).toEqual(['Premature close'])
  })

  it('has few listeners for its end, beside those of log, metrics and draining', async () => {
    await read('/whole')
    expect(mostListeners).toBeLessThanOrEqual(4)
  })

  it('that nobody waits for any more is read no further, and nothing has failed', async () => {
    await readAndLeave('/endless')
    await expect.poll(() => ends).toEqual([null])
    expect(content.destroyed).toBe(true)
  })

  it('that fails after whoever asked has left says nothing either', async () => {
    await readAndLeave('/slow')
    await expect.poll(() => content.destroyed).toBe(true)
    leave()
    await expect.poll(() => ends).toEqual([null])
  })
})
