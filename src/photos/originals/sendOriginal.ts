import { Readable } from 'node:stream'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'
import { Forbidden, type PayloadRequest, type UploadConfig } from 'payload'
import type { Asker } from '../../access/asker'
import { DocumentNotFound } from '../../errors'
import type { slugs } from '../../slugs'
import { cleanFileName } from '../fileNameRules'
import { mimeTypeOf } from '../imageFormat'
import { pictureName } from '../pictureNameRules'
import { pictureStore } from '../storage/newsroomStore'
import { bytePart } from '../storage/rangeRules'
import { storedFile } from '../storage/storedFile'

type Handler = NonNullable<UploadConfig['handlers']>[number]

interface Row {
  readonly id: string
  readonly filename?: string | null
  readonly originalFilename?: string | null
  readonly originalName?: string | null
}

/**
 * `GET /api/<collection>/file/:filename`: the original, bit for bit, for those who may see originals, whatever readers
 * see of the picture. An original carries positions and serial numbers.
 */
export function sendOriginal(
  collection: typeof slugs.media | typeof slugs.contestPictures,
  may: (asker: Asker) => boolean,
): Handler {
  return async (req, { headers, params }) => {
    // A form that names a stored file in place of sending one comes here too, without headers: it gets nothing.
    if (!headers) return new Response(null)
    if (!may({ req })) throw new Forbidden(req.t)
    const row = await req.payload.db.findOne<Row>({ collection, where: { filename: { equals: params.filename } }, req })
    const file = storedFile(row?.filename)
    if (!row || !file) throw new DocumentNotFound()
    const store = await pictureStore()
    const stored = await store.stat(file)
    if (!stored) throw new DocumentNotFound()
    return fileResponse(req, { byteCount: stored.byteCount, row, open: (range) => store.open(file, range) })
  }
}

interface Sent {
  readonly byteCount: number
  readonly row: Row
  readonly open: (range: { first: number; last: number } | undefined) => Promise<Readable | null>
}

async function fileResponse(req: PayloadRequest, { byteCount, row, open }: Sent): Promise<Response> {
  const part = bytePart(req.headers.get('range'), byteCount)
  if (part === 'beyondTheEnd')
    return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${byteCount}` } })
  const content = await open(part ?? undefined)
  if (!content) throw new DocumentNotFound()
  const { first, last } = part ?? { first: 0, last: byteCount - 1 }
  const headers = new Headers({
    'Content-Type': mimeTypeOf(row.filename?.split('.').at(-1) ?? ''),
    'Content-Length': String(last - first + 1),
    'Content-Disposition': disposition(row),
    'Accept-Ranges': 'bytes',
    'X-Content-Type-Options': 'nosniff',
  })
  if (part) headers.set('Content-Range', `bytes ${first}-${last}/${byteCount}`)
  // The two declarations of the same web stream (DOM's and Node's) differ in name only.
  const body = Readable.toWeb(content) as NodeReadableStream<Uint8Array> as unknown as ReadableStream<Uint8Array>
  return new Response(body, { status: part ? 206 : 200, headers })
}

/** Shown where it can be shown; saved under the name that it came with (RFC 6266, RFC 8187). */
function disposition({ filename, originalFilename, originalName }: Row): string {
  const name = cleanFileName(pictureName({ filename, originalFilename: originalFilename ?? originalName })) ?? 'picture'
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return `inline; filename*=UTF-8''${encoded}`
}
