import { isSameTag } from '../delivery/cache/negotiationRules'

/** The bytes behind a content-addressed name never change: the name starts with their hash (16 hex digits or more). */
const contentAddressed = /^[0-9a-f]{16,64}(?:[-_.][\w.-]*)?\.[a-z0-9]+$/i
const filePath = /^\/api\/[\w-]+\/file\/([^/?]+)$/
const singleRange = /^bytes=(?:\d+-\d*|-\d+)$/i

/** The file's name where the path asks for an uploaded file, else undefined. */
export function requestedFile(path: string): string | undefined {
  const name = filePath.exec(path)?.[1]
  return name === undefined ? undefined : decodeURIComponent(name)
}

/**
 * Payload serves ranges but knows neither ETag nor `If-Range`: a range of an older file would be glued to a newer one. It
 * also refuses what RFC 9110 (14.2) wants ignored. A range under another tag (or under a date, which is never sent), in
 * another unit, of several parts or misspelt becomes the whole file.
 */
export function settleRange(request: Request, name: string): Request {
  const range = request.headers.get('range')
  if (range === null) return request
  const condition = request.headers.get('if-range')
  const isCurrent = condition === null || condition === entityTag(name)
  if (isCurrent && singleRange.test(range)) return request
  const headers = new Headers(request.headers)
  headers.delete('range')
  return new Request(request, { headers })
}

/**
 * Adds to Payload's answer, after its access control, what a cache needs. Files of collections are originals, for staff
 * alone: they lie in no shared cache, and the browser's own asks again each time, since whoever sits there can be another.
 */
export async function withFileHeaders(request: Request, response: Response, name: string): Promise<Response> {
  if (response.status !== 200 && response.status !== 206) return response
  const headers = new Headers(response.headers)
  const tag = entityTag(name)
  headers.set('cross-origin-resource-policy', 'same-origin')
  headers.set('cache-control', 'private, no-cache')
  if (tag) headers.set('etag', tag)
  if (tag && isSameTag(request.headers.get('if-none-match'), tag)) {
    await response.body?.cancel()
    for (const entity of ['content-length', 'content-range', 'content-type', 'content-disposition'])
      headers.delete(entity)
    return new Response(null, { status: 304, headers })
  }
  return new Response(response.body, { status: response.status, headers })
}

/** Undefined where the name says nothing about the content. */
function entityTag(name: string): string | undefined {
  return contentAddressed.test(name) ? `"${name}"` : undefined
}
