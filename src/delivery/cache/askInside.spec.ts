import { createReadStream } from 'node:fs'
import type { RequestListener } from 'node:http'
import express from 'express'
import { describe, expect, it } from 'vitest'
import { insideOf } from './askInside'

const ask = (listener: RequestListener) => insideOf(listener, 'newsroom.test')('/a?b=1', 'zh')

describe('a question that the server asks itself', () => {
  it('has its host and language and nothing else of anybody', async () => {
    const { body } = await ask((req, res) => {
      const { method, url, headers, socket } = req
      res.end(JSON.stringify({ method, url, headers, address: socket.remoteAddress ?? null }))
    })
    const headers = { host: 'newsroom.test', 'accept-language': 'zh' }
    expect(JSON.parse(body.toString())).toEqual({ method: 'GET', url: '/a?b=1', headers, address: null })
  })

  it('is answered by Express with status, headers and bytes', async () => {
    const app = express()
    app.use((req, res) => void res.status(410).set('X-Part', 'a').cookie('a', '1').json({ path: req.path, ip: req.ip }))
    const { status, headers, body } = await ask(app)
    expect([status, headers['x-part'], body.toString()]).toEqual([410, 'a', '{"path":"/a"}'])
    expect(headers['set-cookie']).toEqual(['a=1; Path=/'])
  })

  it('is answered whole by what is written piece by piece, more than a connection would take at once', async () => {
    const { body, headers } = await ask((_req, res) => createReadStream('package-lock.json').pipe(res))
    expect(body.length).toBeGreaterThan(300_000)
    expect(JSON.parse(body.toString())).toHaveProperty('packages')
    expect(headers['transfer-encoding']).toBeUndefined()
  })

  it('lets who waits for the end of the request or of the connection go on', async () => {
    const ended = new Set<string>()
    await ask((req, res) => {
      req.once('end', () => ended.add('request')).resume()
      for (const event of ['finish', 'close']) res.once(event, () => ended.add(event))
      res.end()
    })
    await expect.poll(() => [...ended].sort()).toEqual(['close', 'finish', 'request'])
  })

  it('fails where the answer is broken off', async () => {
    const halfway: RequestListener = (_req, res) => {
      res.write('half')
      res.destroy()
    }
    await expect(ask(halfway)).rejects.toThrow('broke off')
    await expect(ask((_req, res) => void res.destroy(new Error('torn')))).rejects.toThrow('torn')
  })
})
