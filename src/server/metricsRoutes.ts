import { createHash, timingSafeEqual } from 'node:crypto'
import { Router } from 'express'
import type { Env } from '../env'
import { registry } from '../telemetry/registry'
import { sendProblem } from './httpProblem'

/**
 * `GET /metrics`, in Prometheus's text format. With `METRICS_TOKEN` for whoever has it (`Authorization: Bearer …`); without one
 * only for this machine itself, and then not through a proxy, since everybody would come from there.
 */
export function metricsRoutes({ metricsToken }: Pick<Env, 'metricsToken'>): Router {
  const routes = Router()
  routes.get('/metrics', async (req, res) => {
    res.setHeader('Cache-Control', 'no-store')
    const isAllowed = metricsToken
      ? isSame(req.headers.authorization ?? '', `Bearer ${metricsToken}`)
      : isLoopback(req.socket.remoteAddress) && !req.headers['x-forwarded-for'] && !req.headers.forwarded
    if (!isAllowed) return sendProblem(req, res, 'not_found')
    res.setHeader('Content-Type', registry.contentType)
    res.end(await registry.metrics())
  })
  return routes
}

function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(::ffff:)?127\.|^::1$/.test(address)
}

/** In the same time whatever is wrong. */
function isSame(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
