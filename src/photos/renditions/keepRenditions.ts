import { randomUUID } from 'node:crypto'
import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'
import { withTransaction } from '../../database/retryTransaction'
import { slugs } from '../../slugs'
import { giveWay } from '../giveWay'
import type { ListedRendition } from '../publicRenditionRules'
import { keepFormer } from './formerRenditions'
import type { RenditionSet } from './makeRenditions'
import { type Claim, isStillOwner } from './renditionClaim'
import type { RenditionFile } from './renditionFiles'
import { wantedRenditions } from './renditionInput'
import { listedRendition, type RenditionRow } from './renditionRow'
import { tellOfFailure } from './tellOfFailure'
import type { RenditionFailure } from './vocabulary'

interface Made extends RenditionSet {
  readonly claim: Claim
  readonly recipe: string
  readonly placeholder: string
}

/**
 * Puts new renditions in the place of a picture's old ones, in one step; their files are in the store by then.
 * @returns the files that no address names any more; those just made where it has changed, or gone, meanwhile
 */
export async function keepRenditions(payload: Payload, made: Made): Promise<readonly RenditionFile[]> {
  const { claim, recipe, renditions, focalPoint, placeholder } = made
  const req = await createLocalReq({}, payload)
  return withTransaction(req, async () => {
    const picture = await payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: slugs.media,
      where: { id: { equals: claim.mediaId } },
      req,
    })
    // The process that has it now may have stored the same files: they are left to it.
    if (!(await isStillOwner(req, claim))) return []
    if (!picture || (await wantedRenditions(req, picture)).recipe !== recipe) return renditions
    const listed = renditions.map(listedRendition)
    const before = await replacedRows(req, picture, listed)
    for (const rendition of listed) {
      await giveWay()
      const data = { id: randomUUID(), media: claim.mediaId, recipe, ...rendition }
      // Forty rows: reading each again would take longer than all the rest.
      await payload.db.create({ collection: slugs.mediaRenditions, data, req, returning: false })
    }
    await payload.db.updateOne({
      collection: slugs.media,
      where: { id: { equals: claim.mediaId } },
      // Nobody has edited the record: its time of change stays.
      data: {
        renditions: listed,
        renditionState: 'made',
        renditionRecipe: recipe,
        renditionFailure: null,
        suggestedFocalPoint: focalPoint,
        placeholder,
        updatedAt: null,
      },
      req,
      returning: false,
    })
    return before
  })
}

/** Takes the former rows away; of a picture that readers see those stay for a while that are not made again. */
async function replacedRows(
  req: PayloadRequest,
  { id, released }: { readonly id: string; readonly released?: unknown },
  listed: readonly ListedRendition[],
): Promise<readonly RenditionFile[]> {
  if (!released) return takeRows(req, id)
  await keepFormer(req, id)
  const again = listed.map(({ sha256 }) => sha256)
  const where: Where = { and: [{ media: { equals: id } }, { sha256: { in: again } }] }
  await req.payload.db.deleteMany({ collection: slugs.mediaRenditions, where, req })
  return []
}

/**
 * Notes that nothing can be made of a picture as it is: it is tried again only when its record or file changes. What was
 * made of it before shows what it no longer is.
 * @returns the files that the picture no longer has
 */
export async function noteFailure(
  payload: Payload,
  { claim, recipe, failure }: Failed,
): Promise<readonly RenditionFile[]> {
  const req = await createLocalReq({}, payload)
  return withTransaction(req, async () => {
    if (!(await isStillOwner(req, claim))) return []
    const before = await takeRows(req, claim.mediaId)
    await tellOfFailure(req, claim.mediaId, failure)
    await payload.db.updateOne({
      collection: slugs.media,
      where: { id: { equals: claim.mediaId } },
      data: {
        renditions: null,
        renditionState: 'failed',
        renditionRecipe: recipe,
        renditionFailure: failure,
        updatedAt: null,
      },
      req,
      returning: false,
    })
    return before
  })
}

interface Failed {
  readonly claim: Claim
  readonly recipe: string
  readonly failure: RenditionFailure
}

/** Takes away the rows of a picture; its files are the caller's. */
export async function takeRows(req: PayloadRequest, mediaId: string): Promise<readonly RenditionFile[]> {
  const where = { media: { equals: mediaId } }
  const { docs } = await req.payload.db.find<RenditionRow>({
    collection: slugs.mediaRenditions,
    where,
    limit: 0,
    pagination: false,
    req,
  })
  await req.payload.db.deleteMany({ collection: slugs.mediaRenditions, where, req })
  return docs
}
