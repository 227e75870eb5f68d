import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { isbot } from 'isbot'
import { type Reading, readingOf } from './readingRules'

/** More different articles than this between two writes, and what comes beyond is not counted. */
const mostArticles = 20_000

export interface ReadingCounter {
  /** What was read since the last time it was asked. */
  take(): ReadonlyMap<string, Counted>
  /** Puts back what could not be written. */
  putBack(counted: Counted): void
}

export interface Counted extends Reading {
  readonly count: number
}

/**
 * Counts readings in memory, where answers leave the process, so that an answer from the cache counts too. Nothing of the
 * reader is kept, not even for a moment: no address, no cookie, no mark by which the next visit would be known.
 */
export function countReadings(server: Server): ReadingCounter {
  let counts = new Map<string, Counted>()
  const add = ({ kind, name, count }: Counted) => {
    const key = `${kind} ${name}`
    const known = counts.get(key)
    if (known || counts.size < mostArticles) counts.set(key, { kind, name, count: (known?.count ?? 0) + count })
  }
  server.prependListener('request', (req: IncomingMessage, res: ServerResponse) => {
    // Express shortens `url` while it hands a request on.
    const target = req.url ?? ''
    if (!target.startsWith('/articles/') && !target.startsWith('/api/articles/')) return
    res.once('finish', () => {
      const reading = readingOf({ method: req.method, target, status: res.statusCode, headers: req.headers })
      if (reading && !isbot(req.headers['user-agent'] ?? '')) add({ ...reading, count: 1 })
    })
  })
  return {
    take() {
      const taken = counts
      counts = new Map()
      return taken
    },
    putBack: add,
  }
}
