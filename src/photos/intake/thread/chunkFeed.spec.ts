import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { chunkFeed } from './chunkFeed'

const bytes = (text: string) => new TextEncoder().encode(text)
const much = () => new Uint8Array(1024 * 1024)

test('gives the chunks in order, those that come while it is read too, and ends', async () => {
  const { stream, push, end } = chunkFeed(() => {})
  push([bytes('a'), bytes('b')])
  const read = textOf(stream)
  await sleep(0)
  push([bytes('c')])
  end()
  expect(await read).toBe('abc')
})

test('has an end where it was told of it before all was read', async () => {
  const { stream, push, end } = chunkFeed(() => {})
  push([much()])
  push([much()])
  push([bytes('end')])
  end()
  expect((await textOf(stream)).length).toBe(2 * 1024 * 1024 + 3)
})

test('tells of bytes as there is room for them, and of no more while nobody reads', async () => {
  const taken: number[] = []
  const { stream, push, end } = chunkFeed((byteCount) => taken.push(byteCount))
  stream.once('readable', () => {})
  push([much(), bytes('a')])
  push([much()])
  await sleep(0)
  expect(taken).toEqual([1024 * 1024 + 1])
  end()
  await textOf(stream)
  expect(taken).toEqual([1024 * 1024 + 1, 1024 * 1024])
})

test('fails whoever reads it, also one who waits', async () => {
  const { stream, fail } = chunkFeed(() => {})
  const read = textOf(stream)
  await sleep(0)
  fail(new Error('the sender has gone'))
  await expect(read).rejects.toThrow('the sender has gone')
})

test('fails at once, however much has come before, and takes nothing more', async () => {
  const { stream, push, end, fail } = chunkFeed(() => {})
  push([bytes('a')])
  fail(new Error('the sender has gone'))
  push([bytes('b')])
  end()
  await expect(textOf(stream)).rejects.toThrow('the sender has gone')
})

async function textOf(chunks: AsyncIterable<Buffer>): Promise<string> {
  let text = ''
  for await (const chunk of chunks) text += chunk.toString('latin1')
  return text
}
