import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type TestServer } from '../http/support/server'
import { expectStatus, idIn, type Newsroom } from '../int/support/client'
import { accept, hang, type Receiver, startReceiver } from '../int/support/receiver'
import { makeAuthority } from '../support/certificates'
import { freePort } from '../support/freePort'
import { startNewsroom } from './support/newsroomServer'

let dataDir: string
let port: number
let server: TestServer
let newsroom: Newsroom
let receiver: Receiver
/** TLS: with a certificate that the server trusts, one that it does not know, and one of another name. */
let trusted: Receiver
let unknown: Receiver
let misnamed: Receiver
let authorityFile: string

const receivers = () => [receiver, trusted, unknown, misnamed]
const options = () => ({
  dataDir,
  port,
  env: {
    WEBHOOK_ALLOWED_HOSTS: receivers()
      .map(({ host }) => host)
      .join(),
    NODE_EXTRA_CA_CERTS: authorityFile,
  },
})
const start = () => startServer(options())

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'newsroom-webhooks-'))
  port = await freePort()
  receiver = await startReceiver()
  const ours = makeAuthority(dataDir, 'ours')
  authorityFile = ours.file
  trusted = await startReceiver(0, ours.certificateFor('localhost'))
  unknown = await startReceiver(0, makeAuthority(dataDir, 'theirs').certificateFor('localhost'))
  misnamed = await startReceiver(0, ours.certificateFor('other.example'))
  const started = await startNewsroom(options())
  newsroom = started
  server = started.server
})

afterAll(async () => {
  await server?.kill()
  await Promise.all(receivers().map((one) => one?.close()))
  await rm(dataDir, { recursive: true, force: true })
})

describe('kill -9 in the middle of a delivery', () => {
  it('loses no message: it is sent again under the same id once the lease of the dead sender has ended', async () => {
    const body = { name: '合作方', url: receiver.url }
    const id = idIn(expectStatus(await newsroom.ask('admin', 'POST', '/api/webhook-endpoints', { body }), 201).body.doc)
    const shown = await newsroom.ask('admin', 'POST', `/api/webhook-endpoints/${id}/reveal-secret`, { body: {} })
    const secret = String(expectStatus(shown, 200).body.secret)
    receiver.behave(hang)
    const piece = await newsroom.pieceIn('published')
    await expect.poll(() => receiver.received.length, { timeout: 5_000 }).toBe(1)
    await server.kill()
    receiver.behave(accept)
    server = await start()
    await expect.poll(() => receiver.received.length, { timeout: 40_000 }).toBe(2)
    const [first, second] = receiver.received
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id'])
    expect(new Webhook(secret).verify(second?.body ?? '', second?.headers ?? {})).toMatchObject({
      type: 'published',
      data: { id: piece },
    })
    expect(server.logs()).not.toContain(secret)
    expect(server.logs()).not.toContain(secret.slice('whsec_'.length))
  }, 90_000)
})

describe('over TLS', () => {
  const endpointAt = async ({ url }: Receiver) => {
    const body = { name: url, url }
    return idIn(expectStatus(await newsroom.ask('admin', 'POST', '/api/webhook-endpoints', { body }), 201).body.doc)
  }
  const triesAt = async (endpoint: string) =>
    (await newsroom.ask('admin', 'GET', `/api/webhook-deliveries?depth=0&where[endpointId][equals]=${endpoint}`)).body
      .docs ?? []

  it('a receiver is told whose authority this server trusts, and no other, nor one of another name', async () => {
    const id = await endpointAt(trusted)
    const shown = await newsroom.ask('admin', 'POST', `/api/webhook-endpoints/${id}/reveal-secret`, { body: {} })
    const secret = String(expectStatus(shown, 200).body.secret)
    const refused = [await endpointAt(unknown), await endpointAt(misnamed)]
    const piece = await newsroom.pieceIn('published')
    await expect.poll(() => trusted.received.length, { timeout: 20_000 }).toBe(1)
    const [told] = trusted.received
    expect(new Webhook(secret).verify(told?.body ?? '', told?.headers ?? {})).toMatchObject({ data: { id: piece } })
    for (const endpoint of refused)
      await expect
        .poll(async () => (await triesAt(endpoint)).map(({ lastFailure }) => lastFailure), { timeout: 20_000 })
        .toEqual(['tls_failed'])
    expect([unknown.received, misnamed.received]).toEqual([[], []])
  }, 90_000)
})
