import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runSchemathesis } from '../../scripts/schemathesis.mjs'
import { expectStatus, idIn } from '../int/support/client'
import { type NewsroomServer, startNewsroom } from '../threats/support/newsroomServer'

const headlines = ['第一条', '第二条', '第三条', '第四条', '第五条']

let newsroom: NewsroomServer
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'newsroom-contract-'))
  newsroom = await startNewsroom({ env: { ANONYMOUS_RATE_PER_MINUTE: '100000' } })
  const ids: string[] = []
  for (const headline of headlines) {
    const tags = ['接口']
    ids.push(await newsroom.pieceIn('published', { data: { headline, tags, deck: '副题', kicker: '引题' } }))
  }
  await newsroom.pieceIn('killed')
  const slots = { lead: [ids[4]], pinned: [ids[0]], sections: [], topics: [] }
  expectStatus(await newsroom.ask('editor', 'PUT', '/api/front-page', { body: { revision: 0, slots } }), 200)
  const topic = { title: '专题', slug: 'zhuan-ti', isPublic: true, pieces: ids }
  expectStatus(await newsroom.ask('desk', 'POST', '/api/topics', { body: topic }), 201)
}, 180_000)

afterAll(async () => {
  await newsroom?.server.stop()
  await rm(folder, { recursive: true, force: true })
})

const get = (address: string, headers?: Record<string, string>) => newsroom.ask(null, 'GET', address, { headers })

describe('the contract', () => {
  it('is served as OpenAPI 3.1, and once only to who has it', async () => {
    const answer = expectStatus(await get('/openapi.json'), 200)
    expect(answer.body.openapi).toBe('3.1.0')
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    const etag = answer.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]{43}"$/)
    expect((await get('/openapi.json', { 'if-none-match': etag })).status).toBe(304)
  })

  it('names what readers get, and nothing that is the newsroom’s own', async () => {
    const { text, body } = await get('/openapi.json')
    expect(Object.keys(body.paths as object)).toEqual(
      expect.arrayContaining(['/api/front-page', '/api/articles', '/api/articles/{id}', '/api/media', '/api/graphql']),
    )
    for (const secret of [
      'slugline',
      'deskNote',
      'embargoUntil',
      'editorial-items',
      '/api/users',
      'api-consumers',
      'keyHash',
    ])
      expect(text, secret).not.toContain(secret)
  })

  it('is what the API does: schemathesis finds nothing', async () => {
    const contract = path.join(folder, 'openapi.json')
    await writeFile(contract, JSON.stringify(closed((await get('/openapi.json')).body)))
    const checks = 'not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance'
    const finds = async (...args: readonly string[]) => {
      const common = ['--generation-deterministic', '--workers', '2', '--request-timeout', '20', '--warnings', 'off']
      const found = await runSchemathesis({
        contract,
        url: newsroom.url,
        args: [...common, '--checks', checks, ...args],
      })
      expect(found.code, found.output.slice(0, 20_000)).toBe(0)
    }
    // What the contract allows and what it does not, everywhere; each value at its limits in one list.
    await finds('--mode', 'all', '--phases', 'fuzzing', '--max-examples', '8')
    await finds('--mode', 'all', '--phases', 'coverage', '--include-path', '/api/articles')
  }, 240_000)
})

/** The contract without leave to answer more than it says: a field that is described nowhere is a finding. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.fromEntries(Object.entries(value).map(([name, member]) => [name, closed(member)]))
  const isOpen = members.type === 'object' && 'properties' in members && !('additionalProperties' in members)
  return isOpen ? { ...members, additionalProperties: false } : members
}

describe('the documents', () => {
  it.each([
    ['zh', '开发者文档', 'zh-Hans'],
    ['en', 'For developers', 'en'],
  ])('are readable without scripts in %s', async (language, title, tag) => {
    const { status, text, headers } = await get('/developers', { 'accept-language': language })
    expect(status).toBe(200)
    expect(text).toContain(`<html lang="${tag}">`)
    expect(text).toContain(`<h1>${title}</h1>`)
    expect(text).not.toMatch(/<script|https?:\/\/(?!localhost)/)
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/)
    expect((await get(`/developers?lang=${language}`, { 'accept-language': 'fr' })).text).toContain(title)
  })

  it('have every address of the contract', async () => {
    const { body } = await get('/openapi.json')
    const { text } = await get('/developers')
    for (const address of Object.keys(body.paths as object)) expect(text).toContain(`<code>${address}</code>`)
  })
})

describe('the examples read everything once, the newest first', () => {
  const newestFirst = [...headlines].reverse()

  it('in TypeScript', async () => {
    const lines = await output(process.execPath, [
      'node_modules/tsx/dist/cli.mjs',
      'docs/examples/typescript/latest.ts',
      newsroom.url,
    ])
    expect(lines.map(({ lead, headline }) => lead ?? headline)).toEqual(['第五条', ...newestFirst])
  })

  it('in Python, of one section, with a key, and say what was refused', async () => {
    const consumer = { name: '示例', contact: '技术部', scopes: ['read:articles'], ratePerMinute: 600 }
    const id = idIn(
      expectStatus(await newsroom.ask('admin', 'POST', '/api/api-consumers', { body: consumer }), 201).body.doc,
    )
    const { key } = expectStatus(await newsroom.ask('admin', 'POST', `/api/api-consumers/${id}/key`), 201).body
    const python = process.env.PYTHON || 'python3'
    const program = ['docs/examples/python/newsroom.py', newsroom.url]
    expect((await output(python, program)).map(({ headline }) => headline)).toEqual(newestFirst)
    const ofSection = await output(python, [...program, '--section', 'yaowen', '--key', String(key)])
    expect(ofSection.map(({ headline }) => headline)).toEqual(newestFirst)
    expect(await output(python, [...program, '--section', 'nothing'])).toEqual([])
    await expect(output(python, [...program, '--key', 'nk_wrong'])).rejects.toThrow(/401 api_key_unknown/)
    // The key's requests are in the administrators' list.
    const use = await newsroom.ask('admin', 'GET', '/api/api-consumers/use')
    expect(use.text).toMatch(/"requests":[34],"refused":0/)
  })
})

describe('every refusal has the one form', () => {
  it.each([
    ['GET', '/api/nothing', 404],
    ['GET', '/api/articles/nobody', 404],
    ['GET', '/api/articles?sort=headline', 400],
    ['GET', '/api/users', 403],
    ['POST', '/api/articles', 403],
    ['GET', '/api/%ff', 400],
    ['GET', '/api/renditions/none.jpg', 404],
    ['GET', '/api/graphql', 404],
    ['POST', '/api/graphql', 400],
  ])('%s %s', async (method, address, status) => {
    const answer = await newsroom.ask(null, method, address, method === 'POST' ? { body: '{"x":' } : {})
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
    expect([answer.status >= 400, answer.body.errors?.length ?? 0]).toEqual([true, 1])
    expect(answer.body.errors?.[0]).toMatchObject({
      code: expect.stringMatching(/^[a-z_]+$/),
      message: expect.any(String),
    })
    if (method === 'GET') expect(answer.status).toBe(status)
  })
})

interface Line {
  readonly headline?: string
  readonly lead?: string | null
}

/** The lines that a program writes, each a JSON object. */
function output(program: string, args: readonly string[]): Promise<Line[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let written = ''
    let complaint = ''
    child.stdout.on('data', (chunk) => (written += chunk))
    child.stderr.on('data', (chunk) => (complaint += chunk))
    child.once('error', reject)
    child.once('close', (code) => {
      if (code !== 0) return reject(new Error(complaint || `ended with ${code}`))
      resolve(
        written.trim() === ''
          ? []
          : written
              .trim()
              .split('\n')
              .map((line) => JSON.parse(line) as Line),
      )
    })
  })
}
