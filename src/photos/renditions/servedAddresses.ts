import type { PayloadRequest } from 'payload'
import { slugs } from '../../slugs'
import { publicRenditions } from '../publicRenditionRules'
import type { RenditionRow } from './renditionRow'

/** The addresses under this server that a picture's files have: of those that it has now, and of former ones (formerRenditions.ts). */
export async function servedAddresses(req: PayloadRequest, pictureIds: readonly string[]): Promise<string[]> {
  const { docs } = await req.payload.db.find<RenditionRow>({
    collection: slugs.mediaRenditions,
    where: { media: { in: pictureIds } },
    sort: '-width',
    limit: 0,
    pagination: false,
    req,
  })
  return publicRenditions(docs).map(({ url }) => url)
}
