import type { CollectionSlug, Payload } from 'payload'

interface Sum {
  readonly collection: CollectionSlug
  readonly id: string
  /** What the row says besides, where it has to be made. */
  readonly row: Readonly<Record<string, unknown>>
  readonly added: Readonly<Record<string, number>>
}

/** Adds in the database, for other processes add to the same row; whoever is first makes it. */
export async function addToRow({ db }: Payload, { collection, id, row, added }: Sum): Promise<void> {
  const data = Object.fromEntries(Object.entries(added).map(([name, count]) => [name, { $inc: count }]))
  const increment = () => db.updateOne({ collection, where: { id: { equals: id } }, data })
  if (await increment()) return
  try {
    await db.create({ collection, data: { id, ...row, ...added } })
  } catch (error) {
    // Another process made it meanwhile.
    if (!(await increment())) throw error
  }
}
