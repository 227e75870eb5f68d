import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type TestServer } from '../http/support/server'
import { people } from '../int/support/people'
import { freePort } from '../support/freePort'
import { type NewsroomServer, startNewsroom } from './support/newsroomServer'

/** As long as the server goes on listening after SIGTERM, with a margin. */
const politeMilliseconds = 400

let dataDir: string
let port: number
let server: TestServer
let newsroom: NewsroomServer

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'newsroom-drain-'))
  port = await freePort()
  newsroom = await startNewsroom({ dataDir, port })
  server = newsroom.server
})

afterAll(async () => {
  await server?.kill()
  await rm(dataDir, { recursive: true, force: true })
})

describe('threat 33: SIGTERM under load', () => {
  it('fails no request that was welcome, and keeps every save that it acknowledged', async () => {
    const saved: string[] = []
    const failed: { sentAt: number; what: string }[] = []
    await newsroom.tokenOf('reporter')
    const writer = async () => {
      let isWelcome = true
      while (isWelcome) {
        const sentAt = Date.now()
        const asked = newsroom.ask('reporter', 'POST', '/api/articles', { body: newsroom.articleData() })
        const answer = await asked.catch((error: unknown) => String(error))
        if (typeof answer === 'string') failed.push({ sentAt, what: answer })
        else if (answer.status !== 201) failed.push({ sentAt, what: `${answer.status} ${answer.text}` })
        else saved.push(String(answer.body.doc?.id))
        isWelcome = typeof answer !== 'string' && answer.headers.get('connection') !== 'close'
      }
    }
    const load = Promise.all(Array.from({ length: 8 }, writer))
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    const stoppedAt = Date.now()
    const code = await server.stop()
    await load
    // Who comes back on an old connection after the polite wait was told nothing; nobody else may be cut off.
    expect(failed.filter(({ sentAt }) => sentAt < stoppedAt + politeMilliseconds)).toEqual([])
    expect(code).toBe(0)
    expect(saved.length).toBeGreaterThan(8)
    server = await startServer({ dataDir, port })
    const { body } = await newsroom.ask('reporter', 'GET', '/api/articles/count?draft=true')
    expect(body.totalDocs).toBe(saved.length)
  }, 120_000)
})

describe('a stop while a mail server keeps everybody waiting', () => {
  it('ends the process before it would be killed', async () => {
    // Takes connections and never says a word.
    const silent = createServer(() => {}).listen(0, '127.0.0.1')
    await once(silent, 'listening')
    const { port: mailPort } = silent.address() as AddressInfo
    const env = { SMTP_URL: `smtp://127.0.0.1:${mailPort}`, MAIL_FROM: 'desk@newsroom.test' }
    const waiting = await startNewsroom({ env })
    const asked = once(silent, 'connection')
    for (const { email } of [people.colleague, people.editor2, people.desk2, people.chief2]) {
      const answer = await waiting.ask(null, 'POST', '/api/users/forgot-password', { body: { email } })
      expect(answer.status).toBe(200)
    }
    await asked
    const stoppedAt = Date.now()
    expect(await waiting.server.stop()).toBe(0)
    // Each of the four mails would have taken fifteen seconds.
    expect(Date.now() - stoppedAt).toBeLessThan(25_000)
    silent.close()
  }, 120_000)
})
