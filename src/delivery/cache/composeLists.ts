import type { CollectionAfterOperationHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { addressIn } from '../../database/oneRowRules'
import { type PublicDocuments, publicDocumentsOf } from './publicDocuments'

/** The form in which a list shows its documents; travels in the operation's own arguments. */
interface Form {
  readonly depth?: number
  readonly select?: unknown
  readonly populate?: unknown
}

interface ListArgs extends Form {
  readonly id?: unknown
  readonly limit?: number
  readonly where?: unknown
  readonly currentDepth?: number
  readonly draft?: boolean
  readonly trash?: boolean
  readonly showHiddenFields?: boolean
  readonly joins?: unknown
  readonly composed?: Composed
}

interface Composed {
  readonly form: Form
  /** What its documents are kept under, before their ids. Payload adds to a selection while it reads. */
  readonly key: string
  /** Is kept where some of the documents that are looked for have been read. */
  readonly sign: string
  readonly keep: ReturnType<PublicDocuments['keeper']>
  /** Only ids were asked for: the documents are put in their places afterwards. */
  readonly isOfIds: boolean
}

/**
 * Makes a list for strangers of documents that another list has read since the last change: it asks which ones and in which
 * order, and reads those that are not there. The first list of its form reads its documents itself, in one query; so does
 * the first question for one document by its address.
 */
export const askForIds: CollectionBeforeOperationHook = ({ args, collection, operation, overrideAccess, req }) => {
  // Every reading operation has some of these members; the hook's type is the union of all operations.
  const asked = args as ListArgs
  const documents = publicDocumentsOf(req.payload)
  if (!documents || operation !== 'read' || overrideAccess !== undefined || !isPlainList(asked, req)) return args
  const { depth, select, populate } = asked
  const form = { depth, select, populate }
  const key = formKey(collection.slug, form, req)
  const sign = asked.limit === 1 ? `${key}${addressIn(asked.where) ?? 'one'}` : key
  const isOfIds = documents.kept(sign) !== undefined
  const composed: Composed = { form, key, sign, keep: documents.keeper(), isOfIds }
  return {
    ...args,
    composed,
    ...(isOfIds ? { select: { id: true }, depth: 0, populate: undefined, joins: false } : {}),
  }
}

/** Puts the documents in the places of their ids, or keeps them for the next list. */
export const composeList: CollectionAfterOperationHook = async ({ args, collection, operation, result, req }) => {
  const { composed } = args as ListArgs
  const documents = publicDocumentsOf(req.payload)
  // Only lists carry it.
  const list = result as unknown as { docs: readonly Row[] }
  if (!composed || !documents || operation !== 'find') return result
  const { key } = composed
  const keepAll = (rows: readonly Row[]) => {
    if (rows.length > 0) composed.keep(composed.sign, {})
    for (const row of rows) composed.keep(key + row.id, row)
  }
  if (!composed.isOfIds) {
    keepAll(list.docs)
    return result
  }
  const ids = list.docs.map(({ id }) => id)
  const rows = new Map(ids.map((id) => [id, documents.kept(key + id)]))
  const missing = ids.filter((id) => !rows.get(id))
  const read = await readByIds(collection.slug, { ids: missing, form: composed.form, req })
  keepAll(read)
  for (const row of read) rows.set(row.id, row)
  // One that went in between was found a moment ago, and is not shown any more.
  return { ...list, docs: ids.flatMap((id) => rows.get(id) ?? []) } as unknown as typeof result
}

interface Row {
  readonly id: string
}

/** What a reader asks of a list and the documents do not depend on may be anything; what else there is passes by. */
function isPlainList(asked: ListArgs, req: PayloadRequest): boolean {
  if (req.user || req.payloadAPI !== 'REST' || req.transactionID) return false
  if (asked.id !== undefined || asked.currentDepth !== undefined) return false
  return !asked.draft && !asked.trash && !asked.showHiddenFields && asked.joins === undefined
}

function formKey(slug: string, { depth, select, populate }: Form, { locale, fallbackLocale }: PayloadRequest): string {
  return `${JSON.stringify([slug, depth, select, populate, locale, fallbackLocale])} `
}

interface Reading {
  readonly ids: readonly string[]
  readonly form: Form
  readonly req: PayloadRequest
}

async function readByIds(collection: string, { ids, form, req }: Reading): Promise<readonly Row[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    // Slugs and selections are typed by the generated types of one collection each.
    ...(form as object),
    collection: collection as 'articles',
    where: { id: { in: [...ids] } },
    limit: ids.length,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs
}
