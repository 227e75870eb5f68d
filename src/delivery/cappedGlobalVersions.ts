import { type Endpoint, findVersionsOperationGlobal, sanitizeSelectParam, sanitizeSortParams } from 'payload'
import { readCaps } from './readCaps'

/**
 * The versions of a global, no more at once than a list of documents gives. Payload calls no hook there; an endpoint of our
 * own goes before its own, whichever method the request was sent with.
 */
export function cappedGlobalVersions(slug: string): Endpoint {
  return {
    path: '/versions',
    method: 'get',
    handler: async (req) => {
      const globalConfig = req.payload.globals.config.find((each) => each.slug === slug)
      if (!globalConfig) throw new Error(`There is no global ${slug}.`)
      const { limit, depth, page, pagination, select, sort, where } = req.query
      const isWhole = pagination === 'false' || pagination === false
      const caps = readCaps({
        ...(limit === undefined ? {} : { limit: Number(limit) }),
        ...(depth === undefined ? {} : { depth: Number(depth) }),
        ...(isWhole ? { pagination: false } : {}),
      })
      const found = await findVersionsOperationGlobal({
        ...caps,
        globalConfig,
        page: Number(page) || 1,
        pagination: !isWhole,
        req,
        // What the address carries, read as Payload reads it: both take any query.
        select: sanitizeSelectParam(select as Parameters<typeof sanitizeSelectParam>[0]),
        sort: sanitizeSortParams(sort as Parameters<typeof sanitizeSortParams>[0]),
        where: where as never,
      })
      return Response.json(found)
    },
  }
}
