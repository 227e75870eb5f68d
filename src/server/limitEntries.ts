import type { RequestHandler } from 'express'
import { sendProblem } from './httpProblem'

const windowMilliseconds = 10 * 60_000
/** A school or a club enters from one address. */
export const entriesAllowed = 120
/** Whoever sends from more addresses than that in one window is not kept out here. */
const addressesKept = 50_000
/** In whatever case: Payload finds its endpoints so. */
const entryPath = /^\/api\/photo-contests\/[^/]+\/entries(?:\/|$)/i

/**
 * Works are entered without an account: an address sends, and guesses receipts, a number of times in ten minutes. Addresses
 * are kept in memory alone and forgotten with the window.
 */
export function limitEntries(): RequestHandler {
  const sent = new Map<string, number>()
  let windowEndsAt = 0
  return (req, res, next) => {
    if (req.method !== 'POST' || !entryPath.test(req.path)) return next()
    const now = Date.now()
    if (now > windowEndsAt || sent.size >= addressesKept) {
      sent.clear()
      windowEndsAt = now + windowMilliseconds
    }
    const address = req.ip ?? ''
    const count = (sent.get(address) ?? 0) + 1
    sent.set(address, count)
    if (count > entriesAllowed) {
      res.setHeader('Retry-After', String(Math.max(1, Math.ceil((windowEndsAt - now) / 1_000))))
      return sendProblem(req, res, 'too_many_requests')
    }
    next()
  }
}
