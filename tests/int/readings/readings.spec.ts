import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countReadings, type ReadingCounter } from '../../../src/readings/countReadings'
import { writeReadings } from '../../../src/readings/writeReadings'
import { freePort } from '../../support/freePort'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { expectStatus } from '../support/client'

const browser = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36'

let newsroom: BootedNewsroom
let id: string
let slug: string
let site: Server
let address: string
let counter: ReadingCounter

beforeAll(async () => {
  newsroom = await bootNewsroom()
  id = await newsroom.pieceIn('published', { data: { headline: '村道通车' } })
  slug = String((await newsroom.ask(null, 'GET', `/api/articles/${id}`)).body.slug)
  // Whoever answers: what counts is that it leaves by this server.
  site = createServer((_req, res) => res.end('页面'))
  counter = countReadings(site)
  const port = await freePort()
  await new Promise<void>((resolve) => site.listen(port, resolve))
  address = `http://localhost:${port}`
})

afterAll(async () => {
  site?.close()
  await newsroom?.stop()
})

const visit = (path: string, headers: Record<string, string> = {}) =>
  fetch(address + path, { headers: { 'user-agent': browser, ...headers } }).then((answer) => answer.text())
const write = () => writeReadings(newsroom.payload, counter, new Date())
const readingsFor = async () => expectStatus(await newsroom.ask('editor', 'GET', `/api/articles/${id}/readings`), 200)

describe('readings', () => {
  it('are those of people, of pages and by the API apart', async () => {
    for (let visitNumber = 0; visitNumber < 3; visitNumber += 1) await visit(`/articles/${slug}?from=${visitNumber}`)
    await visit(`/api/articles/${id}`)
    await visit(`/articles/${slug}`, { 'user-agent': 'Mozilla/5.0 (compatible; Baiduspider/2.0)' })
    await visit(`/articles/${slug}`, { cookie: 'payload-token=x' })
    await visit('/articles/mei-you-zhe-pian')
    await write()
    expect((await readingsFor()).body).toEqual({ today: 3, week: 3, month: 3, api: 1 })
  })

  it('add up over several writes, and by several processes at once', async () => {
    const other = createServer((_req, res) => res.end('页面'))
    const otherCounter = countReadings(other)
    const port = await freePort()
    await new Promise<void>((resolve) => other.listen(port, resolve))
    try {
      await visit(`/articles/${slug}`)
      await fetch(`http://localhost:${port}/articles/${slug}`, { headers: { 'user-agent': browser } })
      await Promise.all([write(), writeReadings(newsroom.payload, otherCounter, new Date())])
      expect((await readingsFor()).body.today).toBe(5)
    } finally {
      other.close()
    }
  })

  it('stand on the desk with the published title, most read today first', async () => {
    const { body } = expectStatus(await newsroom.ask('reporter', 'GET', '/api/desk/readings'), 200)
    expect(body.pieces).toEqual([{ id, title: '村道通车', today: 5, week: 5 }])
  })

  it.each([`/api/articles/{id}/readings`, '/api/desk/readings'])('are nothing for a stranger: %s', async (path) => {
    expect((await newsroom.ask(null, 'GET', path.replace('{id}', id))).status).toBe(401)
  })

  it('leave the desk with the article that is taken down', async () => {
    expectStatus(await newsroom.take(id, 'withdraw', 'chief', { reason: '测试撤稿' }), 200)
    expect((await newsroom.ask('editor', 'GET', '/api/desk/readings')).body.pieces).toEqual([])
  })
})
