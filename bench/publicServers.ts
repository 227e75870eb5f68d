import { cpSync, existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { demoAccounts } from '../seed/accounts'
import { readEnv } from '../src/env'
import { fillOurs } from './archive'
import { buildBareServer, launchBareServer } from './bareServer'
import { openNewsrooms } from './newsrooms'
import { freePort, launchServer, type ServerProcess } from './serverProcess'

export interface Running {
  readonly url: string
  readonly server: ServerProcess
}

export const list = '/api/articles?limit=20&depth=1&sort=-publishedAt'
export const asBrowser = { 'accept-encoding': 'gzip, deflate, br' }

const memoryServer = fileURLToPath(new URL('./memoryServer.ts', import.meta.url))
const articles = 200

/** The production build and stock Payload, each on a copy of the same 200 articles. */
export async function startBoth(folder: string): Promise<{ ours: Running; stock: Running }> {
  const seeded = await seedDatabase(folder)
  buildBareServer()
  return { ours: await startOurs(seeded, folder), stock: await startStock(seeded, folder) }
}

/** @returns the folder of the database */
export async function seedDatabase(folder: string): Promise<string> {
  if (!existsSync('dist/server/index.js')) throw new Error('There is no build to measure: run npm run build first.')
  const { payload, people } = await (await openNewsrooms(folder)).bootOurs()
  await fillOurs({ payload, people }, articles)
  await payload.destroy()
  return readEnv().dataDir
}

export async function startOurs(seeded: string, folder: string): Promise<Running> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const dataDir = path.join(folder, 'ours')
  cpSync(seeded, dataDir, { recursive: true })
  // As in production: one line for each request that is logged at all.
  const env = { DATA_DIR: dataDir, PUBLIC_URL: url, LOG_LEVEL: 'info', TRUST_PROXY: '1' }
  const server = launchServer({ args: ['dist/server/index.js'], port, env })
  await server.answered(list)
  return { url, server }
}

async function startStock(seeded: string, folder: string): Promise<Running> {
  const port = await freePort()
  const dataDir = path.join(folder, 'bare')
  cpSync(seeded, dataDir, { recursive: true })
  const server = launchBareServer({ port, file: path.join(dataDir, 'newsroom.db') })
  await server.answered(list)
  return { url: `http://localhost:${port}`, server }
}

/** Serves a recorded answer from memory, by bare `node:http` or by Express. */
export async function startMemory(kind: 'node' | 'express', file: string): Promise<Running> {
  const port = await freePort()
  const server = launchServer({ args: ['--import', 'tsx', memoryServer, kind, file], port, env: {} })
  await server.answered('/')
  return { url: `http://localhost:${port}`, server }
}

export async function publishedSlugs(url: string): Promise<string[]> {
  const response = await fetch(`${url}/api/articles?limit=100&depth=0`)
  const { docs } = (await response.json()) as { docs: { slug: string }[] }
  return docs.map(({ slug }) => slug)
}

/** @returns what moves a section, and so ends everything that is kept, as a publication does; it resolves once that is acknowledged */
export async function changerOf(url: string): Promise<() => Promise<void>> {
  const json = { 'content-type': 'application/json' }
  const body = JSON.stringify({ email: demoAccounts.admin.email, password: readEnv().demoPassword })
  const login = await fetch(`${url}/api/users/login`, { method: 'POST', headers: json, body })
  const { token } = (await login.json()) as { token: string }
  const sections = await fetch(`${url}/api/sections?limit=1`)
  const { docs } = (await sections.json()) as { docs: { id: string }[] }
  let order = 1
  return async () => {
    order += 1
    const headers = { ...json, authorization: `JWT ${token}` }
    const change = { method: 'PATCH', headers, body: JSON.stringify({ order }) }
    const response = await fetch(`${url}/api/sections/${docs[0]?.id}`, change)
    if (!response.ok) throw new Error(`the section was not moved: ${response.status}`)
    await response.arrayBuffer()
  }
}
