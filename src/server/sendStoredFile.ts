import type { Request, Response } from 'express'
import { isSameTag } from '../delivery/cache/negotiationRules'
import { mimeTypeOf } from '../photos/imageFormat'
import type { PictureFile } from '../photos/storage/keyRules'
import type { PictureStore } from '../photos/storage/pictureStore'
import { type BytePart, bytePart } from '../photos/storage/rangeRules'
import { streamAnswer } from './streamAnswer'

interface Sent {
  readonly store: Pick<PictureStore, 'open'>
  /** As the database knows it, so that a bucket is asked once. */
  readonly file: PictureFile & { readonly byteCount: number }
  readonly audience: Audience
}

/**
 * Whom a file is sent to, and who may keep it. What everybody may see a reader's browser keeps for good, since its address
 * never has other bytes; a cache between asks again after a minute, so that it does not go on giving out what was taken
 * back (docs/adr/0017). A draft's picture stays with the browser that asked, and nowhere if it came by a link.
 */
const headersFor = {
  everybody: {
    'Cache-Control': 'public, max-age=31536000, immutable, s-maxage=60, proxy-revalidate',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Access-Control-Allow-Origin': '*',
  },
  newsroom: {
    'Cache-Control': 'private, max-age=3600, immutable',
    'Cross-Origin-Resource-Policy': 'same-origin',
    Vary: 'Cookie, Authorization',
  },
  linkBearer: { 'Cache-Control': 'private, no-store', 'Cross-Origin-Resource-Policy': 'same-origin' },
} as const satisfies Record<string, Readonly<Record<string, string>>>

export type Audience = keyof typeof headersFor

/**
 * Answers with a file, or a part of it; that this audience may see it has been decided by then.
 * @returns false, with nothing sent, where the store has no such file
 * @throws what the store failed with, also in the middle of the answer
 */
export async function sendStoredFile(req: Request, res: Response, { store, file, audience }: Sent): Promise<boolean> {
  const tag = `"${file.sha256}"`
  const headers = {
    ...headersFor[audience],
    ETag: tag,
    'Accept-Ranges': 'bytes',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  }
  const range = partAsked(req, tag, file.byteCount)
  if (range === 'beyondTheEnd') {
    res.status(416).set('Content-Range', `bytes */${file.byteCount}`).end()
    return true
  }
  const isKnown = isSameTag(req.get('If-None-Match'), tag)
  const isSent = req.method !== 'HEAD' && !isKnown
  const content = await store.open(file, isSent ? (range ?? undefined) : { first: 0, last: 0 })
  if (!content) return false
  res.set(headers)
  if (!isSent) content.destroy()
  if (isKnown) {
    res.status(304).end()
    return true
  }
  const { first, last } = range ?? { first: 0, last: file.byteCount - 1 }
  if (range) res.status(206).set('Content-Range', `bytes ${first}-${last}/${file.byteCount}`)
  res.set({ 'Content-Type': mimeTypeOf(file.extension), 'Content-Length': String(last - first + 1) })
  if (req.method === 'HEAD') res.end()
  // A store that breaks off ends the answer short, which the length tells.
  else await streamAnswer(res, content)
  return true
}

/** The part of the file as it stands; a `Range` for another version is ignored (RFC 9110, 14.2), and so is one of what is no GET. */
function partAsked(req: Request, tag: string, byteCount: number): BytePart | 'beyondTheEnd' | null {
  const condition = req.get('If-Range')
  if (req.method !== 'GET' || (condition !== undefined && condition !== tag)) return null
  return bytePart(req.get('Range') ?? null, byteCount)
}
