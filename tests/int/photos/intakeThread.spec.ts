import { randomBytes } from 'node:crypto'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import path from 'node:path'
import type { Worker } from 'node:worker_threads'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readEnv } from '../../../src/env'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { newPicture, uploadTo } from './support/uploading'

let newsroom: BootedNewsroom
const threads: Worker[] = []
// As Node tells of each thread that is begun.
const noteThread = (message: unknown) => void threads.push((message as { worker: Worker }).worker)

beforeAll(async () => {
  newsroom = await bootNewsroom()
  subscribe('worker_threads', noteThread)
})

afterAll(async () => {
  unsubscribe('worker_threads', noteThread)
  await newsroom?.stop()
})

const largePicture = () =>
  sharp(randomBytes(1_500 * 1_000 * 3), { raw: { width: 1_500, height: 1_000, channels: 3 } })
    .png({ compressionLevel: 0 })
    .toBuffer()

const receivedFiles = () => {
  const folder = path.join(readEnv().dataDir, 'uploads')
  return existsSync(folder) ? readdirSync(folder).map((name) => path.join(folder, name)) : []
}

async function begunUpload(): Promise<ClientRequest> {
  const authorization = `JWT ${await newsroom.tokenOf('photographer')}`
  const headers = { authorization, 'content-type': 'multipart/form-data; boundary=x' }
  const sent = request(`${newsroom.url}/api/media?depth=0`, { method: 'POST', headers })
  sent.on('error', () => {})
  sent.write('--x\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\n\r\n')
  return sent
}

async function answerTo(sent: ClientRequest) {
  // As `once` gives what the event carries.
  const [answer] = (await once(sent, 'response')) as [IncomingMessage]
  let text = ''
  for await (const chunk of answer) text += chunk
  const { errors = [] } = JSON.parse(text) as { errors?: { code: string; message: string }[] }
  return { status: answer.statusCode, codes: errors.map(({ code }) => code), message: errors[0]?.message }
}

it('an upload whose thread ends under it is told so and leaves nothing, and the next one is taken in', async () => {
  const content = await largePicture()
  const sent = await begunUpload()
  sent.write(content.subarray(0, 3_000_000))
  const isUnderWay = () => receivedFiles().some((file) => statSync(file).size > 1_000_000)
  await expect.poll(isUnderWay, { timeout: 20_000 }).toBe(true)
  const ended = threads.at(-1)
  const answered = answerTo(sent)
  await ended?.terminate()
  expect(await answered).toEqual({
    status: 503,
    codes: ['upload_interrupted'],
    message: '服务器在接收时中断，这份文件没有保存。请重新上传。',
  })
  sent.destroy()
  expect(receivedFiles()).toEqual([])
  const { totalDocs } = await newsroom.payload.count({ collection: 'media' })
  expect([totalDocs, existsSync(path.join(readEnv().mediaDir, 'originals'))]).toEqual([0, false])

  const [again, small] = await Promise.all([
    uploadTo(newsroom, { content, name: 'a.png' }),
    uploadTo(newsroom, { content: await newPicture() }),
  ])
  expect([again.status, small.status]).toEqual([201, 201])
  expect(threads.at(-1)).not.toBe(ended)
})

it('a picture that was taken in stays when the thread ends afterwards', async () => {
  const { status, doc } = await uploadTo(newsroom, { content: await newPicture() })
  await threads.at(-1)?.terminate()
  expect(status).toBe(201)
  expect((await newsroom.payload.findByID({ collection: 'media', id: doc.id })).id).toBe(doc.id)
  expect((await uploadTo(newsroom, { content: await newPicture() })).status).toBe(201)
})
