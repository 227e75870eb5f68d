import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { expectStatus } from '../int/support/client'
import { type Receiver, startReceiver } from '../int/support/receiver'
import { type NewsroomServer, startNewsroom } from '../threats/support/newsroomServer'

let newsroom: NewsroomServer
let hub: Receiver

beforeAll(async () => {
  hub = await startReceiver()
  newsroom = await startNewsroom({ env: { WEBSUB_HUB: hub.url } })
}, 120_000)

afterAll(async () => {
  await newsroom?.server.stop()
  await hub?.close()
})

const isTold = () =>
  vi.waitFor(() => expect(hub.received.length).toBeGreaterThan(0), { timeout: 30_000, interval: 200 })

it('a hub that fetches what it is told of finds the piece, and finds it gone after a kill', async () => {
  const asked = await newsroom.ask(null, 'GET', '/feeds/feed.json')
  expect(asked.headers.get('link')).toContain(`<${hub.url}>; rel="hub"`)
  const id = await newsroom.pieceIn('published', { data: { headline: '告诉枢纽的一篇' } })
  await isTold()
  const [topic] = new URLSearchParams(hub.received[0]?.body).getAll('hub.url')
  expect(topic).toBe(`${newsroom.url}/feeds/rss.xml`)
  expect(await (await fetch(String(topic))).text()).toContain('告诉枢纽的一篇')
  hub.received.length = 0
  expectStatus(await newsroom.take(id, 'kill', 'chief', { reason: '测试' }), 200)
  await isTold()
  expect(await (await fetch(String(topic))).text()).not.toContain('告诉枢纽的一篇')
}, 90_000)
