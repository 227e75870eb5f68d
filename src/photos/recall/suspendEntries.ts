import type { PayloadRequest } from 'payload'
import { noteContestEvent } from '../../contests/noteContestEvent'
import { idOf } from '../../fields/relationId'
import { slugs } from '../../slugs'
import type { Recall } from './recall'

export interface EntryRow {
  readonly id: string
  readonly contest?: unknown
  readonly status?: unknown
  readonly title?: unknown
  readonly number?: unknown
}

/**
 * Works in contests with this very file are taken out of judging until the contest office has decided: a recall says that
 * nobody may see the picture, not that its entrant has broken the rules.
 * @returns ids of the entries
 */
export async function suspendEntries(req: PayloadRequest, { actor, reason, pictures }: Recall): Promise<string[]> {
  const entries = await entriesWith(
    req,
    pictures.flatMap(({ contentHash }) => contentHash ?? []),
  )
  const suspended: string[] = []
  for (const { id, contest, status } of entries) {
    if (status !== 'entered') continue
    await req.payload.db.updateOne({
      collection: slugs.contestEntries,
      id,
      data: { status: 'suspended', statusReason: reason },
      req,
    })
    const person = { id: actor.id ?? '', name: actor.name, roles: actor.roles }
    const details = { entry: id, contentHash: pictures[0]?.contentHash ?? null }
    await noteContestEvent(req, { contest: idOf(contest) ?? '', person, action: 'pictureRecalled', reason, details })
    suspended.push(id)
  }
  return suspended
}

/** The entries that have one of these files among their pictures. */
export async function entriesWith(req: PayloadRequest, hashes: readonly string[]): Promise<EntryRow[]> {
  if (hashes.length === 0) return []
  const { docs } = await req.payload.db.find<{ id: string; entry?: unknown }>({
    collection: slugs.contestPictures,
    where: { and: [{ contentHash: { in: [...new Set(hashes)] } }, { entry: { exists: true } }] },
    limit: 0,
    pagination: false,
    req,
  })
  const ids = [...new Set(docs.flatMap(({ entry }) => idOf(entry) ?? []))]
  if (ids.length === 0) return []
  const { docs: entries } = await req.payload.db.find<EntryRow>({
    collection: slugs.contestEntries,
    where: { id: { in: ids } },
    limit: 0,
    pagination: false,
    req,
  })
  return entries
}
