import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

const header = 'x-request-id'
const wellFormed = /^[\w-]{8,64}$/

/**
 * The id under which a request is logged: the caller's `x-request-id` if it is well-formed, else a new one. It goes back
 * in the answer, and into the request's headers, where Payload's hooks can read it.
 */
export function assignRequestId(req: IncomingMessage, res: ServerResponse): string {
  const given = req.headers[header]
  const id = typeof given === 'string' && wellFormed.test(given) ? given : randomUUID()
  req.headers[header] = id
  res.setHeader(header, id)
  return id
}
