import type { PayloadRequest } from 'payload'
import { slugs } from '../slugs'

/** Addresses of the pictures with these content hashes, as far as the person may see them. */
export async function thumbnailsOf(req: PayloadRequest, hashes: readonly string[]): Promise<Map<string, string>> {
  if (hashes.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: slugs.media,
    where: { contentHash: { in: [...new Set(hashes)] } },
    depth: 0,
    limit: 500,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return new Map(
    docs.flatMap(({ contentHash, thumbnailURL, url }) => {
      const address = thumbnailURL ?? url
      return contentHash && address ? [[contentHash, address] as const] : []
    }),
  )
}
