import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import { maxPictureBytes } from '../photos/imageFormat'
import { slugs } from '../slugs'
import { sendProblem } from './httpProblem'

/** Bytes. A page of text is some ten kilobytes; Next's own limit for the admin's calls is the same. */
export const maxBodyBytes = 1024 * 1024
/** Bytes of a multipart upload, the form's other fields included; Payload's own limit a file lies below. */
export const maxUploadBytes = 64 * 1024 * 1024
/** Bytes of a picture for the library, with the words about it. */
export const maxPictureFormBytes = maxPictureBytes + maxBodyBytes
/** How long a refused body is still read and thrown away, so that the sender gets to see the answer. */
const lingerMilliseconds = 2_000

export function bodyLimitFor(path: string, contentType: string | undefined): number {
  const takesFiles = path.startsWith('/api/') && path !== '/api/graphql'
  const isUpload = takesFiles && contentType?.toLowerCase().startsWith('multipart/form-data')
  if (path.startsWith('/api/uploads/')) return maxPictureBytes
  if (!isUpload) return maxBodyBytes
  return path.replace(/\/$/, '') === `/api/${slugs.media}` ? maxPictureFormBytes : maxUploadBytes
}

/** Refuses a body that is too large by its announced length at once, and one without a length as soon as it has grown too large. */
export const limitBody: RequestHandler = (req, res, next) => {
  const limit = bodyLimitFor(req.path, req.headers['content-type'])
  const announced = Number(req.headers['content-length'] ?? 0)
  if (announced > limit) return refuse(req, res)
  if (req.headers['transfer-encoding']) countBytes({ req, res, limit })
  next()
}

/** Reads what is left of a body nobody wants; closes the connection when that takes too long. */
export function discardBody(req: IncomingMessage): void {
  if (req.complete || req.destroyed) return
  const timer = setTimeout(() => req.socket.destroy(), lingerMilliseconds)
  timer.unref()
  req.once('close', () => clearTimeout(timer))
  req.once('end', () => clearTimeout(timer))
  req.on('error', () => {})
  // Whoever read it has given up, perhaps without a word, and would go on holding it back.
  req.removeAllListeners('data')
  req.resume()
}

interface Counted {
  readonly req: IncomingMessage
  readonly res: ServerResponse
  readonly limit: number
}

/**
 * The parser hands each chunk to `push`; a `data` listener here would start the stream before its reader is there. What
 * comes after the limit is thrown away: the reader never sees an end, only the connection closing, and that not before
 * the sender had the time to read the answer.
 */
function countBytes({ req, res, limit }: Counted): void {
  const push = req.push.bind(req)
  let received = 0
  req.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    const wasWithin = received <= limit
    received += chunk?.length ?? 0
    if (received <= limit) return push(chunk, encoding)
    if (wasWithin) {
      sendProblemAndLinger(req, res)
      setTimeout(() => req.socket.destroy(), lingerMilliseconds).unref()
    } else if (chunk === null) {
      res.end()
    }
    return true
  }
}

/** The answer is complete by its length, while the connection stays open until the response is ended. */
function sendProblemAndLinger(req: IncomingMessage, res: ServerResponse): void {
  res.shouldKeepAlive = false
  sendProblem(req, res, 'body_too_large', { isLeftOpen: true })
}

function refuse(req: IncomingMessage, res: ServerResponse): void {
  sendProblem(req, res, 'body_too_large')
  discardBody(req)
}
