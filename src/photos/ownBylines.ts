import type { PayloadRequest } from 'payload'
import type { Person } from '../access/person'
import { namedBylines } from './intake/namedBylines'

/** The bylines that stand for an account, and every name and alias that they bear. */
export interface OwnBylines {
  readonly ids: readonly string[]
  readonly names: readonly string[]
}

const known = new WeakMap<PayloadRequest, Map<string, OwnBylines>>()

/** Read once a request: a picture on its way in is asked about its photographer more than once. */
export async function ownBylines(req: PayloadRequest, { id }: Pick<Person, 'id'>): Promise<OwnBylines> {
  const ofRequest = known.get(req) ?? new Map<string, OwnBylines>()
  known.set(req, ofRequest)
  const before = ofRequest.get(id)
  if (before) return before
  const bylines = await namedBylines(req, { user: { equals: id } })
  const own = {
    ids: bylines.map((byline) => String(byline.id)),
    names: bylines.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]),
  }
  ofRequest.set(id, own)
  return own
}
