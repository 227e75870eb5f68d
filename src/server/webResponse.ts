import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'
import { streamAnswer } from './streamAnswer'

/** Writes the web's response through Node's, streaming; a caller who goes away ends the source as well. */
export async function sendWebResponse(response: Response, res: ServerResponse): Promise<void> {
  res.statusCode = response.status
  if (response.statusText) res.statusMessage = response.statusText
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie') res.setHeader(name, value)
  }
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) res.setHeader('set-cookie', cookies)

  if (!response.body || res.req.method === 'HEAD') {
    await response.body?.cancel()
    res.end()
    return
  }
  if (isShort(response)) {
    const body = Buffer.from(await response.arrayBuffer())
    res.setHeader('content-length', body.length)
    res.end(body)
    return
  }
  // The two declarations of the same web stream (DOM's and Node's) differ in name only.
  const source = Readable.fromWeb(response.body as NodeReadableStream)
  await streamAnswer(res, source)
}

/** Payload makes its JSON in memory: written at once it carries its length. */
function isShort(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('application/json') ?? false
}
