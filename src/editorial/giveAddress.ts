import type { PayloadRequest } from 'payload'
import { type Addresses, everyAddress, movedTo } from '../fields/addressRules'
import { slugs } from '../slugs'
import { articleSlug } from './articleSlug'
import type { Piece } from './loadPiece'

type Addressed = Pick<Piece, 'doc' | 'item' | 'listing'>

/** Where an article stood before this publication; null before its first one. */
export function addressesOf(doc: Readonly<Record<string, unknown>>): Addresses | null {
  const { slug, previousSlugs } = doc
  if (typeof slug !== 'string' || slug === '') return null
  const former = Array.isArray(previousSlugs) ? previousSlugs : []
  return { slug, previousSlugs: former.filter((name): name is string => typeof name === 'string' && name !== '') }
}

/**
 * The address of an article that is published: made of its headline the first time, kept from then on unless whoever publishes
 * says that it is to follow the headline (a name that was wrong stands in it otherwise).
 */
export async function addressToPublish(
  req: PayloadRequest,
  { doc, item, listing }: Addressed,
  isRenewed: boolean,
): Promise<Addresses> {
  const standing = addressesOf(doc)
  if (standing && !isRenewed) return standing
  const slug = await freeSlug(req, { headline: listing.headline, id: item.documentId, standing })
  return standing ? movedTo(slug, standing) : { slug, previousSlugs: [] }
}

interface Wanted {
  readonly headline: string
  readonly id: string
  readonly standing: Addresses | null
}

/** An address belongs to one article for good, also one that it left: another that would come to the same takes its whole id along. */
async function freeSlug(req: PayloadRequest, { headline, id, standing }: Wanted): Promise<string> {
  const short = articleSlug(headline, id)
  if (standing && everyAddress(standing).includes(short)) return short
  return (await isTaken(req, short, id)) ? articleSlug(headline, id, id.length) : short
}

async function isTaken(req: PayloadRequest, slug: string, id: string): Promise<boolean> {
  const others = await req.payload.find({
    collection: slugs.articles,
    where: {
      and: [{ id: { not_equals: id } }, { or: [{ slug: { equals: slug } }, { previousSlugs: { in: [slug] } }] }],
    },
    limit: 1,
    pagination: false,
    depth: 0,
    trash: true,
    select: {},
    // Also of pieces that nobody sees any more.
    overrideAccess: true,
    req,
  })
  if (others.docs.length > 0) return true
  const gone = await req.payload.db.findOne({
    collection: slugs.tombstones,
    where: { and: [{ collectionSlug: { equals: slugs.articles } }, { slug: { equals: slug } }] },
    req,
  })
  return gone !== null && gone !== undefined
}
