import type { PayloadRequest } from 'payload'
import { idOf } from '../../fields/relationId'
import { pictureName } from '../../photos/pictureNameRules'
import { slugs } from '../../slugs'
import type { ArchivedPicture } from './samePictureRules'

interface MediaRow {
  readonly id: string
  readonly contentHash?: string | null
  readonly filename?: string | null
  readonly originalFilename?: string | null
  readonly creator?: { readonly byline?: unknown; readonly name?: string | null } | null
}

/** The pictures of the newsroom's archive with these very files, and who took them. */
export async function archivedWith(req: PayloadRequest, hashes: readonly string[]): Promise<ArchivedPicture[]> {
  const { docs } = await req.payload.db.find<MediaRow>({
    collection: slugs.media,
    where: { contentHash: { in: [...hashes] } },
    select: { contentHash: true, filename: true, originalFilename: true, creator: { byline: true, name: true } },
    limit: 0,
    pagination: false,
    req,
  })
  const bylines = await bylinesAmong(
    req,
    docs.flatMap(({ creator }) => idOf(creator?.byline) ?? []),
  )
  return docs.map((row) => {
    const bylineId = idOf(row.creator?.byline)
    const byline = bylineId === null ? undefined : bylines.get(bylineId)
    return {
      id: row.id,
      contentHash: row.contentHash ?? '',
      name: pictureName(row),
      creatorName: byline?.name ?? row.creator?.name ?? '',
      bylineId,
      accountId: byline?.accountId ?? null,
    }
  })
}

async function bylinesAmong(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, { readonly name: string; readonly accountId: string | null }>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.db.find<{ id: string; name?: string | null; user?: unknown }>({
    collection: slugs.bylines,
    where: { id: { in: [...new Set(ids)] } },
    select: { name: true, user: true },
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map(({ id, name, user }) => [id, { name: name ?? '', accountId: idOf(user) }]))
}
