import { Router } from 'express'
import { sendProblem } from './httpProblem'
import type { Readiness } from './readiness'

/** `/healthz`: the process answers. `/readyz`: it can do work, so neither starting, nor draining, nor without its database. */
export function healthRoutes(readiness: Readiness): Router {
  const routes = Router()
  routes.use(['/healthz', '/readyz'], (_req, res, next) => {
    res.setHeader('Cache-Control', 'no-store')
    next()
  })
  routes.get('/healthz', (_req, res) => {
    res.json({ status: 'ok' })
  })
  routes.get('/readyz', async (req, res) => {
    if (readiness.phase !== 'ready') return sendProblem(req, res, readiness.phase)
    if (!(await readiness.isDatabaseReachable())) return sendProblem(req, res, 'database_unavailable')
    res.json({ status: 'ready' })
  })
  return routes
}
