import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { sendWebResponse } from './webResponse'

let close: () => Promise<unknown> = async () => {}
afterEach(() => close())

/** A server that answers with `response`, after `prepare` has put its listeners on the answer. */
async function serve(response: () => Response, prepare: (res: ServerResponse) => void = () => {}): Promise<string> {
  const server = createServer((_req, res) => {
    prepare(res)
    sendWebResponse(response(), res).catch(() => {})
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  close = () => new Promise((resolve) => server.close(resolve).closeAllConnections())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const page = () => new Response('<p>页</p>'.repeat(50_000), { headers: { 'content-type': 'text/html; charset=utf-8' } })

it('streams what is no JSON, whole', async () => {
  const answer = await fetch(await serve(page))
  expect(await answer.text()).toBe('<p>页</p>'.repeat(50_000))
})

it('adds few listeners to an answer that log, metrics and draining listen to already', async () => {
  let most = 0
  const url = await serve(page, (res) => {
    for (let n = 0; n < 4; n += 1) res.once('close', () => {})
    res.on('newListener', () => {
      most = Math.max(most, res.listenerCount('close') + 1)
    })
  })
  await (await fetch(url)).text()
  expect(most).toBeLessThanOrEqual(10)
})

it('ends the source when the caller goes away', async () => {
  let isCancelled = false
  const endless = () =>
    new Response(
      new ReadableStream({
        pull: (controller) => controller.enqueue(new Uint8Array(64 * 1024)),
        cancel: () => {
          isCancelled = true
        },
      }),
    )
  const departure = new AbortController()
  const answer = await fetch(await serve(endless), { signal: departure.signal })
  await answer.body?.getReader().read()
  departure.abort()
  await expect.poll(() => isCancelled, { timeout: 10_000 }).toBe(true)
})

it('cuts an answer short whose source fails', async () => {
  const failing = () =>
    new Response(
      new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode('half')),
        pull: (controller) => controller.error(new Error('the source failed')),
      }),
    )
  await expect(fetch(await serve(failing)).then((answer) => answer.text())).rejects.toThrow()
})
