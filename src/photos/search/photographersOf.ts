import type { PayloadRequest } from 'payload'
import { idOf } from '../../fields/relationId'
import { slugs } from '../../slugs'
import { type Photographer, photographerOf } from './photographerRules'

interface Picture {
  readonly creator?: { readonly name?: string | null; readonly byline?: unknown } | null
  readonly uploadedBy?: unknown
}

/** Who took these pictures, in their order, as far as it is known. */
export async function photographersOf(
  req: PayloadRequest,
  pictures: readonly Picture[],
): Promise<readonly (Photographer | null)[]> {
  const bylines = await namesOf(
    req,
    slugs.bylines,
    pictures.map(({ creator }) => idOf(creator?.byline)),
  )
  const accounts = await namesOf(
    req,
    slugs.users,
    pictures.map(({ uploadedBy }) => idOf(uploadedBy)),
  )
  return pictures.map(({ creator, uploadedBy }) =>
    photographerOf({
      creator: creator?.name ?? '',
      byline: bylines.get(idOf(creator?.byline) ?? '') ?? '',
      uploader: accounts.get(idOf(uploadedBy) ?? '') ?? '',
    }),
  )
}

async function namesOf(
  req: PayloadRequest,
  collection: typeof slugs.bylines | typeof slugs.users,
  found: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(found.flatMap((id) => id ?? []))]
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.db.find<{ id: string; name?: string | null }>({
    collection,
    where: { id: { in: ids } },
    limit: ids.length,
    pagination: false,
    select: { id: true, name: true },
    req,
  })
  return new Map(docs.map(({ id, name }) => [id, name ?? '']))
}
