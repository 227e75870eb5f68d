import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import type { PublicRendition } from '../../../src/photos/publicRenditionRules'
import { localStore } from '../../../src/photos/storage/localStore'
import type { Doc, Newsroom } from '../../int/support/client'

interface Sent {
  readonly content: Buffer
  /** The server's `MEDIA_DIR`. */
  readonly mediaDir: string
  readonly data?: object
}

/** Uploads a picture as a photographer does, and sees to it that its original is in the store. */
export async function sendPicture(newsroom: Newsroom, { content, mediaDir, data = {} }: Sent): Promise<Doc> {
  const sha256 = createHash('sha256').update(content).digest('hex')
  const extension = content.subarray(0, 2).toString('hex') === 'ffd8' ? 'jpg' : 'png'
  const store = localStore({ root: mediaDir })
  await store.put({ kind: 'original', sha256, extension, byteCount: content.length, from: { bytes: content } })
  const form = new FormData()
  form.append('file', new File([new Uint8Array(content)], 'DSC_1001.jpg'))
  form.append('_payload', JSON.stringify({ alt: '红色方块', ...data }))
  const headers = { authorization: `JWT ${await newsroom.tokenOf('photographer')}` }
  const response = await fetch(`${newsroom.url}/api/media`, { method: 'POST', headers, body: form })
  const { doc, errors } = (await response.json()) as { doc?: Doc; errors?: unknown }
  if (!doc) throw new Error(`no picture: ${JSON.stringify(errors)}`)
  return doc
}

/** Waits for the server's own sweep. */
export async function untilMade(newsroom: Newsroom, id: string, timeout = 60_000): Promise<readonly PublicRendition[]> {
  const look = async () => (await newsroom.ask('editor', 'GET', `/api/media/${id}`)).body
  await expect.poll(async () => (await look()).renditionState, { timeout, interval: 200 }).toBe('made')
  return (await look()).renditions as readonly PublicRendition[]
}
