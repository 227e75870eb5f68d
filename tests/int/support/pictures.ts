import { uploadTo } from '../photos/support/uploading'
import type { BootedNewsroom } from './bootNewsroom'
import type { Doc } from './client'
import type { PersonName } from './people'

interface Upload {
  readonly by?: PersonName
  readonly data?: object
}

/** Uploads a picture as a photographer does. */
export async function uploadPicture(
  newsroom: Pick<BootedNewsroom, 'url' | 'tokenOf'>,
  content: Buffer,
  { by = 'photographer', data = {} }: Upload = {},
): Promise<Doc> {
  const words = { alt: '红色方块', creditLine: '测试摄影', ...data }
  const { doc, status, codes } = await uploadTo(newsroom, { content, words, by })
  if (!doc.id) throw new Error(`no picture: ${status} ${codes.join(' ')}`)
  return doc
}

/** Makes all renditions that are waited for, as the server's sweep does. */
export async function render(newsroom: BootedNewsroom): Promise<number> {
  const { renderWaiting } = await import('../../../src/photos/renditions/renditionWork')
  return renderWaiting(newsroom.payload)
}

/** Looks at all new pictures, as the server does right after it has taken them in. */
export async function lookAtNew(newsroom: BootedNewsroom): Promise<number> {
  const { lookAtNew: look } = await import('../../../src/photos/renditions/firstLook')
  return look(newsroom.payload)
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
