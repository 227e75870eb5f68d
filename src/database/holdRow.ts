import type { CollectionSlug, PayloadRequest } from 'payload'

/**
 * Makes this transaction depend on a row that it has read: whoever changes that row in another transaction at the same
 * time meets a write conflict. A snapshot alone lets two transactions each take away what the other counted on.
 */
export async function holdRow(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<void> {
  // A write that changes nothing is none: MongoDB skips it and sees no conflict.
  await req.payload.db.updateOne({ collection, id, data: { updatedAt: new Date().toISOString() }, req })
}

/** The same, and once the transaction is over the row says nothing of it: for what its reader must not know. */
export async function holdRowUnseen(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<void> {
  const { db } = req.payload
  const row = await db.findOne<{ id: string; updatedAt: string }>({ collection, where: { id: { equals: id } }, req })
  if (!row) return
  await holdRow(req, collection, id)
  await db.updateOne({ collection, id, data: { updatedAt: row.updatedAt }, req })
}
