// node --import tsx bench/memoryServer.ts node|express FILE: serves what the file holds from memory, on the port of PORT.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import express from 'express'
import type { Recorded } from './recordAnswer'

const [kind = 'node', file = ''] = process.argv.slice(2)
// Written by the benchmark itself.
const { head, body } = JSON.parse(readFileSync(file, 'utf8')) as Recorded
const bytes = Buffer.from(body, 'base64')
const port = Number(process.env.PORT)

if (kind === 'node')
  createServer((_req, res) => {
    res.writeHead(200, head)
    res.end(bytes)
  }).listen(port)
else {
  const app = express()
  app.get('/{*path}', (_req, res) => {
    for (let at = 0; at < head.length; at += 2) res.setHeader(head[at] ?? '', head[at + 1] ?? '')
    res.send(bytes)
  })
  app.listen(port)
}
