import type { PayloadRequest } from 'payload'
import { slugs, type WorkflowSlug } from '../slugs'
import type { State } from './workflow'

const givenUp: readonly State[] = ['spiked', 'withdrawn', 'killed']

/** Those of these documents that nobody has spiked or taken down. */
export async function standingPieces(
  req: PayloadRequest,
  collectionSlug: WorkflowSlug,
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { docs } = await req.payload.db.find<{ id: string; documentId?: string | null }>({
    collection: slugs.editorialItems,
    where: {
      and: [
        { collectionSlug: { equals: collectionSlug } },
        { documentId: { in: [...ids] } },
        { state: { not_in: [...givenUp] } },
      ],
    },
    limit: 0,
    pagination: false,
    req,
  })
  return new Set(docs.flatMap(({ documentId }) => documentId ?? []))
}
