import { expect } from 'vitest'
import type { PublicRendition } from '../../../src/photos/publicRenditionRules'
import type { Doc, Newsroom } from '../../int/support/client'

/** Uploads a picture as a photographer does. */
export async function sendPicture(newsroom: Newsroom, content: Buffer, data: object = {}): Promise<Doc> {
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
