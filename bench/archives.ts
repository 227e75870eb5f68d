import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { slugs } from '../src/slugs'
import { fillOurs, fillStock } from './archive'
import { openNewsrooms } from './newsrooms'
import type { People } from './samplePage'

/** A newsroom and a stock newsroom with the same articles. */
export interface Archives {
  readonly size: number
  readonly ours: Payload
  readonly stock: Payload
  /** The chief editor, on a request as the admin makes one. */
  asChief(payload: Payload): Promise<PayloadRequest>
}

/** Measures on archives of each size in turn. */
export async function onArchives(
  folder: string,
  sizes: readonly number[],
  measure: (archives: Archives) => Promise<void>,
): Promise<void> {
  const newsrooms = await openNewsrooms(folder)
  for (const size of sizes) {
    const filling = await newsrooms.bootStock()
    await fillStock(filling, size)
    await filling.payload.destroy()
    const stock = await newsrooms.reopenBare()
    const { payload: ours, people } = await newsrooms.bootOurs()
    await fillOurs({ payload: ours, people }, size)
    await measure({ size, ours, stock, asChief: (payload) => chiefRequest(payload, people) })
    await Promise.all([ours.destroy(), stock.destroy()])
  }
}

function chiefRequest(payload: Payload, { chief }: People): Promise<PayloadRequest> {
  return createLocalReq({ user: { ...chief, collection: slugs.users } }, payload)
}

type Find = Parameters<Payload['find']>[0]

/** What is asked of a list, as its address has it. */
export type ListQuery = Pick<Find, 'page' | 'sort' | 'where'>

/** The documents of a page of the admin's list, read as Payload's list view reads them. */
export async function readList({ asChief }: Archives, payload: Payload, query: ListQuery): Promise<void> {
  const req = await asChief(payload)
  await payload.find({
    collection: slugs.articles,
    depth: 0,
    draft: true,
    includeLockStatus: true,
    limit: 10,
    overrideAccess: false,
    req,
    ...query,
  })
}
