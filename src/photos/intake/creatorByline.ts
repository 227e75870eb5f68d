import type { PayloadRequest } from 'payload'
import { slugs } from '../../slugs'
import { type BylineMatch, bylineNameForms, matchByline } from '../metadata/matchByline'

/** The byline that bears the creator's name or alias; the database finds those that can, the rule decides. */
export async function creatorByline(req: PayloadRequest, creators: readonly string[]): Promise<BylineMatch> {
  const forms = creators.flatMap(bylineNameForms)
  if (forms.length === 0) return matchByline(creators, [])
  const { docs } = await req.payload.find({
    collection: slugs.bylines,
    where: { or: [{ name: { in: forms } }, { aliases: { in: forms } }] },
    depth: 0,
    limit: 50,
    pagination: false,
    select: { name: true, aliases: true },
    // Bylines are public.
    overrideAccess: true,
    req,
  })
  return matchByline(creators, docs)
}
