import type { Endpoint, PayloadRequest } from 'payload'
import { admin } from '../../access/admin'
import { DocumentNotFound, NotLoggedIn, TransitionDenied } from '../../errors'
import { slugs } from '../../slugs'
import { makeApiKey } from './apiKeyRules'
import { today, writeUse } from './consumerUse'
import { type DayOfUse, filledDays, lastDays } from './usageRules'

/** A consumer's use, as the admin shows it. */
export interface ConsumerUse {
  readonly id: string
  readonly name: string
  readonly keyPrefix: string | null
  readonly isActive: boolean
  readonly ratePerMinute: number
  /** Thirty days, today the last. */
  readonly days: readonly DayOfUse[]
}

export const consumerEndpoints: Endpoint[] = [
  { path: '/use', method: 'get', handler: getUse },
  { path: '/:id/key', method: 'post', handler: postKey },
]

/** Makes a key and answers with it, this once; the key before it is good no longer. */
async function postKey(req: PayloadRequest): Promise<Response> {
  administrator(req)
  const id = String(req.routeParams?.id)
  const { key, keyHash, keyPrefix } = makeApiKey()
  const found = await req.payload.count({ collection: slugs.apiConsumers, where: { id: { equals: id } }, req })
  if (found.totalDocs === 0) throw new DocumentNotFound()
  const { keyMadeAt } = await req.payload.update({
    collection: slugs.apiConsumers,
    id,
    data: { keyHash, keyPrefix, keyMadeAt: new Date().toISOString() },
    // Only this endpoint writes these fields.
    overrideAccess: true,
    req,
  })
  return Response.json({ key, keyPrefix, keyMadeAt }, { status: 201, headers: { 'Cache-Control': 'no-store' } })
}

async function getUse(req: PayloadRequest): Promise<Response> {
  administrator(req)
  const { payload } = req
  await writeUse(payload)
  const day = await today(payload)
  const [from] = lastDays(day)
  const consumers = await payload.find({
    collection: slugs.apiConsumers,
    depth: 0,
    pagination: false,
    sort: 'name',
    overrideAccess: false,
    user: req.user,
    req,
  })
  const { docs } = await payload.db.find<DayOfUse & { id: string; consumer: string }>({
    collection: slugs.apiUsage,
    where: { day: { greater_than_equal: from } },
    limit: 0,
    pagination: false,
    req,
  })
  const usage: ConsumerUse[] = consumers.docs.map(({ id, name, keyPrefix, isActive, ratePerMinute }) => ({
    id,
    name,
    keyPrefix: keyPrefix ?? null,
    isActive: isActive === true,
    ratePerMinute: ratePerMinute ?? 0,
    days: filledDays(
      day,
      docs.filter((row) => row.consumer === id).map(({ day, requests, refused }) => ({ day, requests, refused })),
    ),
  }))
  return Response.json({ today: day, consumers: usage }, { headers: { 'Cache-Control': 'no-store' } })
}

function administrator(req: PayloadRequest): void {
  if (!req.user) throw new NotLoggedIn()
  if (!admin({ req })) throw new TransitionDenied([])
}
