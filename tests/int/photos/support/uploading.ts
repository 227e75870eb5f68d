import { createHash } from 'node:crypto'
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

let made = 0

/** A small JPEG that nobody else in this file has. */
export function newPicture(): Promise<Buffer> {
  made += 1
  const background = { r: made % 256, g: Math.floor(made / 256), b: 90 }
  return sharp({ create: { width: 64, height: 48, channels: 3, background } })
    .composite([{ input: Buffer.from([made]), raw: { width: 1, height: 1, channels: 1 } }])
    .jpeg()
    .toBuffer()
}
