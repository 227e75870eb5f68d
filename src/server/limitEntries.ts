import type { RequestHandler } from 'express'
import { fixedWindowLimiter } from '../delivery/fixedWindowLimiter'
import { sendProblem } from './httpProblem'

const windowMilliseconds = 10 * 60_000
/** A school or a club enters from one address. */
export const entriesAllowed = 120
/** In whatever case: Payload finds its endpoints so. */
const entryPath = /^\/api\/photo-contests\/[^/]+\/entries(?:\/|$)/i

/** Works are entered without an account: an address sends, and guesses receipts, a number of times in ten minutes. */
export function limitEntries(): RequestHandler {
  const sent = fixedWindowLimiter({ windowMilliseconds })
  return (req, res, next) => {
    if (req.method !== 'POST' || !entryPath.test(req.path)) return next()
    const now = new Date()
    if (sent.add(req.ip ?? '', now) > entriesAllowed) {
      res.setHeader('Retry-After', String(sent.secondsLeft(now)))
      return sendProblem(req, res, 'too_many_requests')
    }
    next()
  }
}
