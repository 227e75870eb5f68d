import { createHash, randomBytes } from 'node:crypto'
import sharp from 'sharp'
import type { BootedNewsroom } from '../../support/bootNewsroom'
import type { Doc } from '../../support/client'
import type { PersonName } from '../../support/people'

export interface Upload {
  readonly content: Buffer
  readonly name?: string
  readonly words?: object
  readonly by?: PersonName | null
}

export interface Uploaded {
  readonly status: number
  readonly doc: Doc
  readonly alreadyThere: boolean
  readonly codes: readonly (string | undefined)[]
}

/** Sends a picture to the library as the picture desk does. */
export async function uploadTo(
  newsroom: Pick<BootedNewsroom, 'url' | 'tokenOf'>,
  { content, name = 'DSC_1001.jpg', words = {}, by = 'photographer' }: Upload,
): Promise<Uploaded> {
  const form = new FormData()
  form.append('file', new File([new Uint8Array(content)], name))
  form.append('_payload', JSON.stringify(words))
  const headers: Record<string, string> = by ? { authorization: `JWT ${await newsroom.tokenOf(by)}` } : {}
  const response = await fetch(`${newsroom.url}/api/media?depth=0`, { method: 'POST', headers, body: form })
  const body = (await response.json()) as { doc?: Doc; alreadyThere?: boolean; errors?: { code?: string }[] }
  return {
    status: response.status,
    doc: body.doc ?? { id: '' },
    alreadyThere: body.alreadyThere === true,
    codes: (body.errors ?? []).map(({ code }) => code),
  }
}

export const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex')

/** A small JPEG that nobody else has: neighbouring colours alone would become the same file. */
export function newPicture(): Promise<Buffer> {
  const grain = { width: 16, height: 16, channels: 1 } as const
  return sharp({ create: { width: 64, height: 48, channels: 3, background: '#336699' } })
    .composite([{ input: randomBytes(grain.width * grain.height), raw: grain }])
    .jpeg()
    .toBuffer()
}
