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
  readonly warnings: readonly { readonly code: string; readonly path?: string; readonly message: string }[]
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
  const body = (await response.json()) as {
    doc?: Doc
    alreadyThere?: boolean
    errors?: { code?: string }[]
    warnings?: Uploaded['warnings']
  }
  return {
    status: response.status,
    doc: body.doc ?? { id: '' },
    alreadyThere: body.alreadyThere === true,
    codes: (body.errors ?? []).map(({ code }) => code),
    warnings: body.warnings ?? [],
  }
}

export const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex')

/** A small JPEG that nobody else has: of noise, for flat colours one step apart come out of the JPEG as the same bytes. */
export function newPicture(): Promise<Buffer> {
  return sharp(randomBytes(64 * 48 * 3), { raw: { width: 64, height: 48, channels: 3 } })
    .jpeg()
    .toBuffer()
}
