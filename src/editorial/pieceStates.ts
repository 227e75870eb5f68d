import type { PayloadRequest } from 'payload'
import { slugs, type WorkflowSlug } from '../slugs'
import { isState, type State } from './workflow'

/** Whether a piece was spiked or taken down. */
export function isGivenUp(state: State): boolean {
  return state === 'spiked' || state === 'withdrawn' || state === 'killed'
}

/** The state of each of these documents; without those that the workflow does not know. */
export async function pieceStates(
  req: PayloadRequest,
  collectionSlug: WorkflowSlug,
  ids: readonly string[],
): Promise<Map<string, State>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.db.find<{ id: string; documentId?: string | null; state?: unknown }>({
    collection: slugs.editorialItems,
    where: { and: [{ collectionSlug: { equals: collectionSlug } }, { documentId: { in: [...ids] } }] },
    select: { documentId: true, state: true },
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(
    docs.flatMap(({ documentId, state }) => (documentId && isState(state) ? [[documentId, state] as const] : [])),
  )
}

/** Those of these documents that nobody has given up. */
export async function standingPieces(
  req: PayloadRequest,
  collectionSlug: WorkflowSlug,
  ids: readonly string[],
): Promise<Set<string>> {
  const states = await pieceStates(req, collectionSlug, ids)
  return new Set([...states].flatMap(([id, state]) => (isGivenUp(state) ? [] : [id])))
}
