import { createHash } from 'node:crypto'
import { type RequestHandler, Router } from 'express'
import type { SanitizedConfig } from 'payload'
import { isSameTag } from '../delivery/cache/negotiationRules'
import { developersCss } from '../delivery/contract/docs/developersCss'
import { developersPage } from '../delivery/contract/docs/developersPage'
import { allPaths, apiVersion, openApiDocument } from '../delivery/contract/openapi/document'
import type { Env } from '../env'
import { type Language, languageOf } from '../language'

interface ContractParts {
  readonly env: Pick<Env, 'publicUrl'>
  readonly config: SanitizedConfig
}

const cacheControl = 'public, max-age=300, stale-while-revalidate=3600'
const styleHash = createHash('sha256').update(developersCss).digest('base64')
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

/** The contract for programs and for people. Both follow from the config and are made once, when they are first asked for. */
export function contractRoutes({ env, config }: ContractParts): Router {
  const router = Router({ caseSensitive: true, strict: true })
  const contract = once(() => Buffer.from(JSON.stringify(openApiDocument(config, env.publicUrl))))
  const pages = { zh: once(() => page('zh', { env, config })), en: once(() => page('en', { env, config })) }
  router.get(
    '/openapi.json',
    sending(() => contract(), 'application/json; charset=utf-8'),
  )
  router.get('/developers', (req, res, next) => {
    const asked = new URLSearchParams(req.originalUrl.split('?', 2)[1]).get('lang')
    const language = languageOf(asked ?? req.headers['accept-language'])
    res.setHeader('Content-Security-Policy', policy)
    res.setHeader('Content-Language', language === 'zh' ? 'zh-Hans' : 'en')
    res.vary('Accept-Language')
    return sending(() => pages[language](), 'text/html; charset=utf-8')(req, res, next)
  })
  return router
}

function page(language: Language, { env, config }: ContractParts): Buffer {
  const { components } = openApiDocument(config, env.publicUrl)
  // Written by the same function.
  const schemas = components.schemas as Readonly<Record<string, unknown>>
  const paths = allPaths(config)
  return Buffer.from(developersPage({ paths, language, version: apiVersion, publicUrl: env.publicUrl, schemas }))
}

/** Not by Express's own comparison: it takes a `no-cache`, which some clients send beside their ETag, for a wish to have it all again. */
function sending(body: () => Buffer, type: string): RequestHandler {
  const etag = once(() => `"${createHash('sha256').update(body()).digest('base64url')}"`)
  return (req, res) => {
    res.setHeader('Cache-Control', cacheControl)
    res.setHeader('ETag', etag())
    if (isSameTag(req.headers['if-none-match'], etag())) return void res.status(304).end()
    res.setHeader('Content-Type', type)
    res.send(body())
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
