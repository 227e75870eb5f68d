import { type CollectionBeforeOperationHook, getDataLoader, type PayloadRequest } from 'payload'

type Loader = PayloadRequest['payloadDataLoader']

const separated = new WeakSet<Loader>()

/**
 * Loads what `virtual: 'item.state'` looks up apart from the relations of a document. Payload puts both into one batch and
 * works it off group by group: an article's captions, read first, would wait for the item that they share with the
 * article, which stands later in the same batch, and no answer would ever come.
 */
export const separateItemLookups: CollectionBeforeOperationHook = ({ args, req }) => {
  const loader = req.payloadDataLoader
  if (!loader || separated.has(loader)) return args
  separated.add(loader)
  const relations = loader.load.bind(loader)
  const lookups = getDataLoader(req)
  loader.load = (key) => (isLookup(key) ? lookups.load(key) : relations(key))
  return args
}

/** Relations are never loaded at depth 0; the fourth member of a key is the depth (`createDataloaderCacheKey`). */
function isLookup(key: string): boolean {
  const members: unknown = JSON.parse(key)
  return Array.isArray(members) && members[3] === 0
}
