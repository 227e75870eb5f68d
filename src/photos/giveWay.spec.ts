import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setImmediate as nextRound } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { giveWay } from './giveWay'

test('of several who wait one goes on in each round of the event loop, in their order', async () => {
  const went: number[] = []
  for (const one of [1, 2, 3]) void giveWay().then(() => went.push(one))
  await Promise.resolve()
  expect(went).toEqual([])
  await nextRound()
  expect(went).toEqual([1])
  await nextRound()
  expect(went).toEqual([1, 2])
  await nextRound()
  expect(went).toEqual([1, 2, 3])
})

test('a request is answered between the pieces of work, not after them', async () => {
  const server = createServer((_req, res) => res.end('answer')).listen(0)
  await once(server, 'listening')
  // As what is listened to at a port says.
  const { port } = server.address() as AddressInfo
  let pieces = 0
  let isAnswered = false
  const answered = fetch(`http://localhost:${port}`).then(() => (isAnswered = true))
  while (!isAnswered && pieces < 10_000) {
    pieces += 1
    for (const until = performance.now() + 2; performance.now() < until; );
    await giveWay()
  }
  expect(pieces).toBeLessThan(10_000)
  await answered
  server.close()
})
