import type { BootedNewsroom } from './bootNewsroom'
import type { Doc } from './client'
import type { PersonName } from './people'

interface Upload {
  readonly by?: PersonName
  readonly data?: object
}

/** Uploads a picture as a photographer does. */
export async function uploadPicture(
  newsroom: BootedNewsroom,
  content: Buffer,
  { by = 'photographer', data = {} }: Upload = {},
): Promise<Doc> {
  const form = new FormData()
  form.append('file', new File([new Uint8Array(content)], 'DSC_1001.jpg'))
  form.append('_payload', JSON.stringify({ alt: '红色方块', creditLine: '测试摄影', ...data }))
  const headers = { authorization: `JWT ${await newsroom.tokenOf(by)}` }
  const response = await fetch(`${newsroom.url}/api/media`, { method: 'POST', headers, body: form })
  const body = (await response.json()) as { doc?: Doc; errors?: unknown }
  if (!body.doc) throw new Error(`no picture: ${JSON.stringify(body.errors)}`)
  return body.doc
}

/** Makes all renditions that are waited for, as the server's sweep does. */
export async function render(newsroom: BootedNewsroom): Promise<number> {
  const { renderWaiting } = await import('../../../src/photos/renditions/renditionWork')
  return renderWaiting(newsroom.payload)
}

/** A picture's row as it is stored. */
export async function storedPicture(newsroom: BootedNewsroom, id: string): Promise<Record<string, unknown>> {
  const row = await newsroom.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'media',
    where: { id: { equals: id } },
  })
  if (!row) throw new Error('no such picture')
  return row
}
