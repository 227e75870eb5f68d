import type { PayloadRequest } from 'payload'
import type { Person } from '../../access/person'
import { onceARequest } from '../../onceARequest'
import { namedBylines } from './namedBylines'

/** The bylines that stand for an account, and every name and alias that they bear. */
export interface OwnBylines {
  readonly ids: readonly string[]
  readonly names: readonly string[]
}

/** A picture on its way in is asked about its photographer more than once. */
export function ownBylines(req: PayloadRequest, { id }: Pick<Person, 'id'>): Promise<OwnBylines> {
  return bylinesOf(req, id)
}

const bylinesOf = onceARequest(async (req, account): Promise<OwnBylines> => {
  const bylines = await namedBylines(req, { user: { equals: account } })
  return {
    ids: bylines.map((byline) => String(byline.id)),
    names: bylines.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]),
  }
})
