import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { demoAccounts } from '../seed/accounts'
import { loadPage } from '../seed/load'
import { readEnv } from '../src/env'
import { type Newsrooms, openNewsrooms } from './newsrooms'
import { readSamplePage } from './samplePage'
import { writeSamplePicture } from './samplePicture'
import { freePort, launchServer, type ServerProcess } from './serverProcess'

export interface PictureServer {
  readonly server: ServerProcess
  readonly url: string
  /** `authorization` of the photographer. */
  readonly authorization: string
  /** Waits until no picture waits for its renditions. @returns milliseconds */
  untilRendered(): Promise<number>
}

/** The production server on the published sample page, with the photographer logged in. */
export async function startPictureServer(folder: string, newsrooms?: Newsrooms): Promise<PictureServer> {
  if (!existsSync('dist/server/index.js')) throw new Error('There is no build to measure: run npm run build first.')
  const { payload, people } = await (newsrooms ?? (await openNewsrooms(folder))).bootOurs()
  await loadPage({ ...readSamplePage(), payload, people, isPublished: true, onLoaded: () => {} })
  await payload.destroy()
  const port = await freePort()
  const url = `http://localhost:${port}`
  const server = launchServer({ args: ['dist/server/index.js'], port, env: { PUBLIC_URL: url } })
  await server.answered('/readyz')
  const authorization = await logIn(url)
  return { server, url, authorization, untilRendered: () => untilRendered(url, authorization) }
}

async function logIn(url: string): Promise<string> {
  const { email } = demoAccounts.photographer
  const response = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: readEnv().demoPassword }),
  })
  const { token } = (await response.json()) as { token?: string }
  if (!token) throw new Error(`no login: ${response.status}`)
  return `JWT ${token}`
}

async function untilRendered(url: string, authorization: string): Promise<number> {
  const startedAt = performance.now()
  const waiting = `${url}/api/media?limit=1&depth=0&where[renditionState][equals]=waiting`
  for (;;) {
    const response = await fetch(waiting, { headers: { authorization } })
    const { totalDocs } = (await response.json()) as { totalDocs?: number }
    if (totalDocs === undefined) throw new Error(`no list of pictures: ${response.status}`)
    if (totalDocs === 0) return performance.now() - startedAt
    // Each look takes some of what is measured.
    await sleep(2_000)
  }
}

/** Pictures of 24 megapixels, each another file: the same pixels with a comment of its own. */
export async function writePictures(folder: string, count: number): Promise<string[]> {
  const sample = path.join(folder, 'sample.jpg')
  await writeSamplePicture(sample)
  const content = await readFile(sample)
  const files = Array.from({ length: count }, (_, index) => path.join(folder, `picture-${index}.jpg`))
  for (const [index, file] of files.entries()) await writeFile(file, withComment(content, `picture ${index}`))
  return files
}

/** A JPEG with a comment segment (ITU-T T.81, B.2.4.5) behind its first marker. */
function withComment(jpeg: Buffer, words: string): Buffer {
  const text = Buffer.from(words)
  const head = Buffer.from([0xff, 0xfe, 0, text.length + 2])
  return Buffer.concat([jpeg.subarray(0, 2), head, text, jpeg.subarray(2)])
}
