import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runSchemathesis } from '../../scripts/schemathesis.mjs'
import { publicAddresses } from '../../src/delivery/cache/publicAddresses'
import { expectStatus, idIn } from '../int/support/client'
import { type NewsroomServer, startNewsroom } from '../threats/support/newsroomServer'

const headlines = ['第一条', '第二条', '第三条', '第四条', '第五条']

let newsroom: NewsroomServer
let folder: string
let killedSlug: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'newsroom-contract-'))
  newsroom = await startNewsroom({ env: { ANONYMOUS_RATE_PER_MINUTE: '100000' } })
  const ids: string[] = []
  for (const headline of headlines) {
    const tags = ['接口']
    ids.push(await newsroom.pieceIn('published', { data: { headline, tags, deck: '副题', kicker: '引题' } }))
  }
  await newsroom.pieceIn('killed')
  killedSlug = String((await newsroom.ask(null, 'GET', '/api/tombstones?limit=1')).body.docs?.[0]?.slug)
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
    for (const condition of [etag, `W/${etag}`, '*'])
      expect((await get('/openapi.json', { 'if-none-match': condition })).status).toBe(304)
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

  it('describes every address that is kept for readers, with what it takes; pages for people aside', async () => {
    const described = Object.entries((await get('/openapi.json')).body.paths as Record<string, Operations>)
    for (const { path: pattern, takes } of publicAddresses) {
      if (pages.some((page) => pattern.test(page))) continue
      const fitting = described.filter(([address]) => samplesOf(address).some((sample) => pattern.test(sample)))
      expect(fitting.length, String(pattern)).toBeGreaterThan(0)
      const named = fitting.flatMap(([, { get: operation }]) => (operation?.parameters ?? []).map(({ name }) => name))
      const missing = takes.filter((name) => !named.includes(name) && !describedOtherwise.includes(name))
      expect(missing, String(pattern)).toEqual([])
    }
  })

  it('has each form of an article, feed and sitemap as it says', async () => {
    const { paths } = (await get('/openapi.json')).body as { paths: Record<string, Operations> }
    const [{ id, slug } = { id: '', slug: '' }] = (await get('/api/articles?limit=1&sort=-publishedAt')).body.docs as {
      id: string
      slug: string
    }[]
    const byline = String(
      ((await get('/api/bylines?limit=1')).body.docs as { slug?: string }[] | undefined)?.[0]?.slug ?? '',
    )
    const asked: [string, string][] = [
      ['/api/articles/{id}', `/api/articles/${id}?format=html&lang=zh-Hant`],
      ['/api/articles/{id}', `/api/articles/${id}?format=text`],
      ['/api/articles/{id}', `/api/articles/${id}?format=markdown`],
      ['/api/articles/{id}', `/api/articles/${id}?format=slate`],
      ['/api/articles/by-slug/{slug}', `/api/articles/by-slug/${slug}`],
      ['/api/articles/by-slug/{slug}/ninjs', `/api/articles/by-slug/${slug}/ninjs`],
      ['/api/articles/{id}/ninjs', `/api/articles/${id}/ninjs`],
      ['/api/addresses/{slug}', `/api/addresses/${slug}`],
      ...['rss.xml', 'atom.xml', 'feed.json', 'ninjs.json'].flatMap((file): [string, string][] => [
        [`/feeds/${file}`, `/feeds/${file}?summary=1`],
        [`/feeds/sections/{slug}/${file}`, `/feeds/sections/yaowen/${file}`],
        [`/feeds/bylines/{slug}/${file}`, `/feeds/bylines/${byline}/${file}`],
        [`/feeds/tags/{slug}/${file}`, `/feeds/tags/${encodeURIComponent('接口')}/${file}`],
      ]),
      ['/cards/{slug}.jpg', `/cards/${slug}.jpg`],
      ['/sitemap.xml', '/sitemap.xml'],
      ['/sitemap-news.xml', '/sitemap-news.xml'],
      ['/sitemap-{number}.xml', '/sitemap-1.xml'],
      ['/robots.txt', '/robots.txt'],
    ]
    for (const [path, address] of asked) {
      const { headers } = expectStatus(await get(address), 200)
      const types = Object.keys(paths[path]?.get?.responses['200']?.content ?? {})
      expect(types, address).toContain(headers.get('content-type')?.split(';')[0])
    }
    for (const [path, address, status] of [
      ['/api/articles/{id}', `/api/articles/${id}?format=pdf`, 400],
      ['/api/articles/{id}', `/api/articles/${id}?format=text&lang=fr`, 400],
      ['/api/articles/by-slug/{slug}', '/api/articles/by-slug/nothing', 404],
      ['/api/articles/by-slug/{slug}', `/api/articles/by-slug/${killedSlug}`, 410],
      ['/api/articles/by-slug/{slug}/ninjs', `/api/articles/by-slug/${killedSlug}/ninjs`, 410],
      ['/api/addresses/{slug}', `/api/addresses/${killedSlug}`, 410],
      ['/cards/{slug}.jpg', `/cards/${killedSlug}.jpg`, 410],
      ['/feeds/tags/{slug}/rss.xml', '/feeds/tags/nothing/rss.xml', 404],
      ['/feeds/rss.xml', '/feeds/rss.xml?lang=fr', 400],
      ['/sitemap-{number}.xml', '/sitemap-99.xml', 404],
    ] as const) {
      expectStatus(await get(address), status)
      expect(Object.keys(paths[path]?.get?.responses ?? {}), address).toContain(String(status))
    }
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

interface Operations {
  readonly get?: {
    readonly parameters?: readonly { readonly name: string }[]
    readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>
  }
}

/** What the website shows to people: no part of the API. */
const pages = ['/', '/articles/x', '/sections/x', '/archive', '/contests']

/** Each filter has a name of its own; the others are Payload's, which answers follow and readers need not know. */
const describedOtherwise = ['where', 'populate', 'joins', 'pagination']

/** A described path with something in the place of its parameters. */
function samplesOf(address: string): string[] {
  const id = '01234567-89ab-cdef-0123-456789abcdef'
  return [
    address
      .replace('{id}', id)
      .replace(/\{(?:slug|name)\}/, 'yao-wen')
      .replace('{number}', '2'),
  ]
}

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
