import type { PayloadRequest } from 'payload'
import { StaleRevision } from '../errors'
import { slugs, type WorkflowSlug } from '../slugs'
import { deskColumns } from './deskColumnRules'
import { reminderAfterChange } from './dueRules'
import type { EditorialItem } from './item'
import { itemFromRow } from './itemRow'
import type { Listing } from './listing'

/** The row of `editorial-items` for a document; null where it has none. */
export async function findItem(
  req: PayloadRequest,
  collectionSlug: WorkflowSlug,
  documentId: string,
): Promise<EditorialItem | null> {
  const row = await req.payload.db.findOne({
    collection: slugs.editorialItems,
    where: { and: [{ collectionSlug: { equals: collectionSlug } }, { documentId: { equals: documentId } }] },
    req,
  })
  return row ? itemFromRow(row) : null
}

export async function findItemById(req: PayloadRequest, id: string): Promise<EditorialItem | null> {
  const row = await req.payload.db.findOne({ collection: slugs.editorialItems, where: { id: { equals: id } }, req })
  return row ? itemFromRow(row) : null
}

export async function createItem(req: PayloadRequest, item: EditorialItem, now: Date): Promise<EditorialItem> {
  const at = now.toISOString()
  const row = await req.payload.db.create({
    collection: slugs.editorialItems,
    data: { ...item, ...deskColumns(item), stateSince: at, createdAt: at, updatedAt: at },
    req,
  })
  return itemFromRow(row)
}

/**
 * Takes the revision: the compare-and-set that every change of content or state begins with. Nothing else may have been
 * written in the transaction before it.
 * @throws StaleRevision where somebody else was first
 */
export async function takeRevision(req: PayloadRequest, item: EditorialItem): Promise<EditorialItem> {
  const taken = await req.payload.db.updateOne({
    collection: slugs.editorialItems,
    where: { and: [{ id: { equals: item.id } }, { revision: { equals: item.revision } }] },
    data: { revision: item.revision + 1 },
    req,
  })
  if (!taken) throw new StaleRevision({ revision: item.revision })
  return { ...item, revision: item.revision + 1 }
}

interface ItemChange {
  readonly before: EditorialItem
  readonly after: EditorialItem
  readonly listing: Listing
  readonly now: Date
  /** A reviewer sent it back; it shows as returned until it leaves that state. */
  readonly isReturned?: boolean
}

/** Writes an item whose revision this transaction has taken. */
export async function saveItem(
  req: PayloadRequest,
  { before, after, listing, now, isReturned = false }: ItemChange,
): Promise<void> {
  const { id, ...values } = after
  const at = now.toISOString()
  const moved = before.state === after.state ? {} : { stateSince: at, returnedAt: isReturned ? at : null }
  const remindAt = reminderAfterChange(before, after, now)
  const isFirstOut = after.state === 'published' && (before.state === 'approved' || before.state === 'scheduled')
  await req.payload.db.updateOne({
    collection: slugs.editorialItems,
    where: { id: { equals: id } },
    data: {
      ...values,
      ...deskColumns(after),
      ...listing,
      ...moved,
      ...(remindAt === undefined ? {} : { remindAt }),
      ...(isFirstOut ? { publishedAt: at } : {}),
      updatedAt: at,
    },
    req,
  })
}

/** Counts people among the authors of a piece; nobody is ever taken away. */
export async function addAuthors(
  req: PayloadRequest,
  item: EditorialItem,
  people: readonly string[],
): Promise<EditorialItem> {
  return count(req, item, { authors: [...new Set([...item.authors, ...people])] })
}

/** Counts people among those who put down what others have decided: they work on the draft, and may sign it. */
export async function addTypists(
  req: PayloadRequest,
  item: EditorialItem,
  people: readonly string[],
): Promise<EditorialItem> {
  return count(req, item, { typists: [...new Set([...item.typists, ...people])] })
}

async function count(
  req: PayloadRequest,
  item: EditorialItem,
  people: Partial<Pick<EditorialItem, 'authors' | 'typists'>>,
): Promise<EditorialItem> {
  const counted = { ...item, ...people }
  const isKnown = counted.authors.length === item.authors.length && counted.typists.length === item.typists.length
  if (isKnown) return item
  const { id: _id, ...values } = counted
  await req.payload.db.updateOne({
    collection: slugs.editorialItems,
    where: { id: { equals: item.id } },
    // Whole: SQLite writes a row with a list as an insert that gives way to an update, and refuses half a row.
    data: { ...values, ...deskColumns(counted) },
    req,
  })
  return counted
}

export async function deleteItem(req: PayloadRequest, id: string): Promise<void> {
  await req.payload.db.deleteOne({ collection: slugs.editorialItems, where: { id: { equals: id } }, req })
}
