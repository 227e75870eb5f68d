import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { remembered } from '../delivery/cache/remembered'
import { requestSeconds, requestsTotal, requestsUnderWay } from './registry'
import { routeOf } from './routeRules'

/** Most requests are for few addresses, and an answer from memory takes no longer than to cut one into its parts. */
const addressesRemembered = 1_000

/** Counts each request where it enters and leaves the process, whoever answers it. */
export function watchRequests(server: Server): void {
  const knownRouteOf = remembered(addressesRemembered, routeOf)
  server.prependListener('request', (req: IncomingMessage, res: ServerResponse) => {
    const begunAt = performance.now()
    const route = knownRouteOf(req.url ?? '')
    requestsUnderWay.inc()
    res.once('close', () => {
      requestsUnderWay.dec()
      // A caller that went away before its answer had one status less than any other.
      const status = res.writableFinished ? String(res.statusCode) : 'aborted'
      requestsTotal.inc({ route, method: methodOf(req), status })
      requestSeconds.observe({ route }, (performance.now() - begunAt) / 1_000)
    })
  })
}

const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

function methodOf({ method }: IncomingMessage): string {
  return method && methods.has(method) ? method : 'other'
}
