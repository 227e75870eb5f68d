import type { RequestListener } from 'node:http'
import { type RequestHandler, Router } from 'express'
import { getPayload, type SanitizedConfig } from 'payload'
import { cacheableTarget } from '../delivery/cache/addressRules'
import { asksAsStranger } from '../delivery/cache/askerRules'
import { publicAddresses } from '../delivery/cache/publicAddresses'
import { deprecationHeaders } from '../delivery/contract/deprecationRules'
import { deprecations } from '../delivery/contract/deprecations'
import { createReaderGate } from '../delivery/contract/readerGate'
import type { Env } from '../env'
import { contractRoutes } from './contractRoutes'
import { sendProblem } from './httpProblem'
import type { OwnQuestions } from './ownQuestions'

interface ContractParts {
  readonly env: Pick<Env, 'anonymousRatePerMinute' | 'publicUrl'>
  readonly config: SanitizedConfig
  readonly ownQuestions: Pick<OwnQuestions, 'takeFrom'>
  /** The whole server with what it keeps for strangers. */
  readonly kept: RequestListener
}

/** What stands before the API for whoever reads it: keys and rates, the contract itself, its pages. */
export function readerContract(parts: ContractParts): Router {
  const router = Router({ caseSensitive: true, strict: true })
  router.use(gate(parts))
  router.use(announceDeprecation)
  router.use(contractRoutes(parts))
  return router
}

const announceDeprecation: RequestHandler = (req, res, next) => {
  for (const [name, value] of Object.entries(deprecationHeaders(req.path, deprecations))) res.setHeader(name, value)
  next()
}

const reads = new Set(['GET', 'HEAD'])

/** A POST reads where it carries a query: GraphQL, and a method override. */
function gate({ env, config, ownQuestions, kept }: ContractParts): RequestHandler {
  const admit = createReaderGate({
    payload: () => getPayload({ config }),
    anonymousPerMinute: env.anonymousRatePerMinute,
  })
  const admitted = new WeakSet<object>()
  return async (req, res, next) => {
    // Once is enough: what is not kept after all comes back here.
    if (admitted.has(req)) return next()
    const isQuery = req.path === '/api/graphql' || req.headers['x-payload-http-method-override'] !== undefined
    if (!reads.has(req.method) && !(req.method === 'POST' && isQuery)) return next()
    // All readers of the website would spend what one address may ask.
    const isOwn = ownQuestions.takeFrom(req.headers)
    const { refusal, isConsumer, headers } = await admit({
      path: req.path,
      headers: req.headers,
      address: isOwn ? '' : (req.ip ?? ''),
    })
    for (const [name, value] of Object.entries(headers)) res.setHeader(name, value)
    if (refusal) return sendProblem(req, res, refusal)
    if (!isConsumer) return next()
    // It reads what a stranger reads: nothing that says who asks goes further, and then the answer is the one that is kept for strangers.
    for (const name of ['authorization', 'cookie', 'x-api-key']) delete req.headers[name]
    admitted.add(req)
    const isKept = asksAsStranger(req.method, req.headers) && cacheableTarget(req.originalUrl, publicAddresses)
    if (isKept) kept(req, res)
    else next()
  }
}
