import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** What feedparser understands of a feed. */
export interface ReadFeed {
  readonly isWellFormed: boolean
  readonly problem: string
  readonly version: string
  readonly title: string
  readonly link: string
  readonly language: string | null
  readonly entries: readonly ReadEntry[]
}

export interface ReadEntry {
  readonly id: string
  readonly title: string
  readonly link: string
  /** Year to second, UTC. */
  readonly published: readonly number[] | null
  readonly updated: readonly number[] | null
  readonly authors: readonly string[]
  readonly tags: readonly string[]
  readonly summary: string
  readonly content: readonly string[]
  readonly enclosures: readonly { readonly href: string; readonly type: string; readonly length: string }[]
}

export type ReadElement = readonly [tag: string, text: string | null, attributes: Readonly<Record<string, string>>]

const venv = path.resolve('.venv')
const python = path.join(venv, 'bin', 'python')
const packages = ['feedparser==6.0.14', 'lxml==6.1.3']
const program = path.resolve('tests/http/support/feedReaders.py')

/** Parsers of another language, in `.venv` beside the tests' database. */
export function installFeedReaders(): void {
  if (existsSync(python) && run(python, ['-c', 'import feedparser, lxml']).status === 0) return
  if (!existsSync(python)) must(process.env.PYTHON || 'python3', ['-m', 'venv', venv])
  must(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...packages])
}

export function readFeed(text: string): ReadFeed {
  return withFile(text, (file) => JSON.parse(must(python, [program, 'feed', file])))
}

/** By sitemaps.org's schema. */
export function readSitemap(text: string): { readonly problems: readonly string[]; readonly urls: readonly string[] } {
  const schema = path.resolve('tests/support/schemas/sitemap.xsd')
  return withFile(text, (file) => JSON.parse(must(python, [program, 'sitemap', schema, file])))
}

/** Every element in its order. */
export function readXml(text: string): readonly ReadElement[] {
  return withFile(text, (file) => JSON.parse(must(python, [program, 'xml', file])))
}

function withFile<Result>(text: string, read: (file: string) => Result): Result {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-feeds-'))
  try {
    const file = path.join(folder, 'read.xml')
    writeFileSync(file, text)
    return read(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function must(command: string, args: readonly string[]): string {
  const { status, stdout, stderr } = run(command, args)
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${stderr}`)
  return stdout
}

function run(command: string, args: readonly string[]) {
  return spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
}
