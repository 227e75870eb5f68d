import type { PayloadRequest } from 'payload'
import { type BylineMatch, bylineNameForms, matchByline } from '../metadata/matchByline'
import { namedBylines } from './namedBylines'

/** The byline that bears the creator's name or alias; the database finds those that can, the rule decides. */
export async function creatorByline(req: PayloadRequest, creators: readonly string[]): Promise<BylineMatch> {
  const forms = creators.flatMap(bylineNameForms)
  if (forms.length === 0) return matchByline(creators, [])
  const bylines = await namedBylines(req, { or: [{ name: { in: forms } }, { aliases: { in: forms } }] })
  return matchByline(creators, bylines)
}
