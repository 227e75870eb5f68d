import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { putInThread, receivedFile, receiveInThread } from './inIntakeThread'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'intake-thread-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const head = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n'
const tail = '\r\n--x--\r\n'
const receive = (body: ReadableStream<Uint8Array>, maxBytes = 50_000_000) =>
  receiveInThread({ body, contentType: 'multipart/form-data; boundary=x', folder, maxBytes })

/** What was asked of the body, and whether it was given up. */
interface Sender {
  readonly body: ReadableStream<Uint8Array>
  readonly told: { pulls: number; isCancelled: boolean }
}

/** Sends the parts one by one, then does what `then` says. */
function sender(parts: readonly (string | Buffer)[], then: 'ends' | 'stalls' | 'breaks off'): Sender {
  const told = { pulls: 0, isCancelled: false }
  const left = [...parts]
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      told.pulls += 1
      const next = left.shift()
      if (next !== undefined) return controller.enqueue(Uint8Array.from(Buffer.from(next)))
      if (then === 'ends') return controller.close()
      if (then === 'breaks off') return controller.error(new Error('the line was cut'))
      return new Promise(() => {})
    },
    cancel() {
      told.isCancelled = true
    },
  })
  return { body, told }
}

const picture = () =>
  sharp(randomBytes(600 * 500 * 3), { raw: { width: 600, height: 500, channels: 3 } })
    .png({ compressionLevel: 0 })
    .toBuffer()
const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex')
const inParts = (content: Buffer, bytes: number) =>
  Array.from({ length: Math.ceil(content.length / bytes) }, (_, n) => content.subarray(n * bytes, (n + 1) * bytes))

test('a form is written as it came, hashed and looked into', async () => {
  const content = await picture()
  const { body } = sender([head, ...inParts(content, 10_007), tail], 'ends')
  const { file } = await receive(body)
  expect(file).toMatchObject({
    sha256: hashOf(content),
    byteCount: content.length,
    name: 'a.png',
    seen: { facts: { width: 600, height: 500, mimeType: 'image/png' } },
  })
  if (!file || !('file' in file.content)) throw new Error('no file')
  // Told apart from what was found, for the row to be prepared meanwhile.
  await expect(file.safe).resolves.toBeUndefined()
  expect(hashOf(await readFile(file.content.file))).toBe(hashOf(content))
  await rm(file.content.file)
})

test('several at once keep apart', async () => {
  const contents = await Promise.all(Array.from({ length: 5 }, picture))
  const received = await Promise.all(
    contents.map((content) => receive(sender([head, ...inParts(content, 50_000), tail], 'ends').body)),
  )
  expect(received.map(({ file }) => file?.sha256)).toEqual(contents.map(hashOf))
  for (const name of await readdir(folder)) await rm(path.join(folder, name))
})

test('one that breaks off fails with the line’s own word, and leaves nothing', async () => {
  const { body } = sender([head, ...inParts(await picture(), 300_000)], 'breaks off')
  await expect(receive(body)).rejects.toThrow('the line was cut')
  expect(await readdir(folder)).toEqual([])
})

test('one that is too large is refused though its sender has stopped in the middle, and is not read on', async () => {
  const { body, told } = sender([head, ...inParts(randomBytes(1_000_000), 300_000)], 'stalls')
  await expect(receive(body, 500_000)).rejects.toMatchObject({ status: 413, code: 'body_too_large' })
  expect(told.isCancelled).toBe(true)
  expect(await readdir(folder)).toEqual([])
})

test('words that are no JSON are told as that', async () => {
  const words = '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\nnothing'
  await expect(receive(sender([words, tail], 'ends').body)).rejects.toBeInstanceOf(SyntaxError)
})

test('a file of the disk that is no picture is told with what is wrong, and stays its caller’s', async () => {
  const file = path.join(folder, 'page.jpg')
  await writeFile(file, '<html></html>')
  expect(await receivedFile(file, 'page.jpg')).toMatchObject({
    sha256: hashOf(Buffer.from('<html></html>')),
    seen: { problems: [{ code: 'not_a_picture' }] },
  })
  expect(await readdir(folder)).toEqual(['page.jpg'])
})

test('a file gets its place in the store and loses its first name; other bytes than announced are refused', async () => {
  const root = path.join(folder, 'store')
  const file = path.join(folder, 'to-be-kept')
  const content = randomBytes(1_000)
  const sha256 = hashOf(content)
  const incoming = { kind: 'original', sha256, extension: 'png', byteCount: 1_000, from: { file } } as const
  await writeFile(file, content.subarray(1))
  await expect(putInThread(root, incoming)).rejects.toMatchObject({ code: 'content_mismatch', status: 400 })
  await writeFile(file, content)
  expect(await putInThread(root, incoming)).toBe('stored')
  expect(await readdir(folder)).not.toContain('to-be-kept')
  // Who takes files up beside another process goes by the code.
  await expect(putInThread(root, incoming)).rejects.toMatchObject({ code: 'ENOENT' })
  const [first, second] = [sha256.slice(0, 2), sha256.slice(2, 4)]
  expect(hashOf(await readFile(path.join(root, 'originals', first, second, `${sha256}.png`)))).toBe(sha256)
})
