import { randomUUID } from 'node:crypto'
import { type Payload, type PayloadRequest, ValidationError } from 'payload'
import { isWriteConflict } from '../../database/databaseFailure'
import { databaseNow } from '../../database/databaseNow'
import { slugs } from '../../slugs'

/** What a process that dies leaves behind is free again after this; one that lives renews it in time. */
const leaseMilliseconds = 40_000
const renewEveryMilliseconds = 10_000

export interface Claim {
  readonly mediaId: string
  readonly owner: string
  /** How many went before it and ended without a word. */
  readonly strandedBefore: number
}

interface ClaimRow {
  readonly id: string
  readonly attempts: number
}

/** Ids of the pictures that some process is at, or that rest after a failure. */
export async function claimedPictures(payload: Payload): Promise<string[]> {
  const { docs } = await payload.db.find<ClaimRow>({
    collection: slugs.renditionClaims,
    where: { until: { greater_than: (await databaseNow(payload)).toISOString() } },
    limit: 0,
    pagination: false,
  })
  return docs.map(({ id }) => id)
}

/** Null where another process is at it. */
export async function claimPicture(payload: Payload, mediaId: string): Promise<Claim | null> {
  const owner = randomUUID()
  const until = await leaseEnd(payload)
  const row = await findClaim(payload, mediaId)
  if (!row) {
    const isFirst = await insertClaim(payload, { id: mediaId, owner, until, attempts: 1 })
    return isFirst ? { mediaId, owner, strandedBefore: 0 } : null
  }
  const now = (await databaseNow(payload)).toISOString()
  const taken = await payload.db.updateOne({
    collection: slugs.renditionClaims,
    where: {
      and: [{ id: { equals: mediaId } }, { attempts: { equals: row.attempts } }, { until: { less_than_equal: now } }],
    },
    data: { owner, until, attempts: row.attempts + 1 },
  })
  return taken ? { mediaId, owner, strandedBefore: row.attempts } : null
}

/** Keeps the claim for as long as `work` takes. */
export async function whileClaimed<Result>(
  payload: Payload,
  claim: Claim,
  work: () => Promise<Result>,
): Promise<Result> {
  const renewal = setInterval(() => {
    void renew(payload, claim).catch((error: unknown) =>
      payload.logger.warn({ err: error, msg: 'a claim could not be renewed' }),
    )
  }, renewEveryMilliseconds)
  try {
    return await work()
  } finally {
    clearInterval(renewal)
  }
}

/** In the transaction that writes the outcome: whoever lost the claim must not write. */
export async function isStillOwner(req: PayloadRequest, { mediaId, owner }: Claim): Promise<boolean> {
  const row = await req.payload.db.findOne({
    collection: slugs.renditionClaims,
    where: { and: [{ id: { equals: mediaId } }, { owner: { equals: owner } }] },
    req,
  })
  return row !== null
}

export async function releaseClaim(payload: Payload, { mediaId, owner }: Claim): Promise<void> {
  await payload.db.deleteMany({
    collection: slugs.renditionClaims,
    where: { and: [{ id: { equals: mediaId } }, { owner: { equals: owner } }] },
  })
}

/** Lets the picture rest: what went wrong was not its fault, and the others have their turn first. */
export async function restClaim(payload: Payload, { mediaId, owner }: Claim, restMilliseconds: number): Promise<void> {
  const now = await databaseNow(payload)
  await payload.db.updateOne({
    collection: slugs.renditionClaims,
    where: { and: [{ id: { equals: mediaId } }, { owner: { equals: owner } }] },
    data: { until: new Date(now.getTime() + restMilliseconds).toISOString(), attempts: 0 },
  })
}

/** Gives it up as a process does that died with it: it is free at once, and the attempt counts against the picture. */
export async function strandClaim(payload: Payload, { mediaId, owner }: Claim): Promise<void> {
  await payload.db.updateOne({
    collection: slugs.renditionClaims,
    where: { and: [{ id: { equals: mediaId } }, { owner: { equals: owner } }] },
    data: { until: (await databaseNow(payload)).toISOString() },
  })
}

function findClaim(payload: Payload, mediaId: string): Promise<ClaimRow | null> {
  return payload.db.findOne<ClaimRow>({ collection: slugs.renditionClaims, where: { id: { equals: mediaId } } })
}

async function insertClaim(payload: Payload, data: Record<string, unknown> & { id: string }): Promise<boolean> {
  try {
    await payload.db.create({ collection: slugs.renditionClaims, data })
    return true
  } catch (error) {
    // Ids are unique: another process was first.
    if (error instanceof ValidationError || isWriteConflict(error)) return false
    if (await findClaim(payload, data.id)) return false
    throw error
  }
}

async function renew(payload: Payload, { mediaId, owner }: Claim): Promise<void> {
  await payload.db.updateOne({
    collection: slugs.renditionClaims,
    where: { and: [{ id: { equals: mediaId } }, { owner: { equals: owner } }] },
    data: { until: await leaseEnd(payload) },
  })
}

async function leaseEnd(payload: Payload): Promise<string> {
  return new Date((await databaseNow(payload)).getTime() + leaseMilliseconds).toISOString()
}
