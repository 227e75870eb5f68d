import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { isSharedLookup } from './documentKeyRules'
import { type PublicDocuments, publicDocumentsOf } from './publicDocuments'

type Loader = PayloadRequest['payloadDataLoader']

const keeping = new WeakSet<Loader>()

/**
 * Gives strangers' requests the related documents that another one has read since the last change: bylines, sections and
 * pictures are the same in thousands of answers. Payload looks related documents up by a loader of the request, whose keys
 * say everything that their form depends on.
 *
 * Only what is there is shared, never what is being read: two requests that wait for each other's look-ups would wait for good.
 */
export const keepRelations: CollectionBeforeOperationHook = ({ args, req }) => {
  const documents = publicDocumentsOf(req.payload)
  const loader = req.payloadDataLoader
  if (!documents || !loader || keeping.has(loader) || req.payloadAPI !== 'REST') return args
  keeping.add(loader)
  const load = loader.load.bind(loader)
  // Who asks is seen at each look-up: the first operation of a request is the one that finds out.
  const lookUp = (key: string) => (req.user || !isSharedLookup(key) ? load(key) : keptOrRead(key, { documents, load }))
  // A look-up by id gives a document or null, whatever DataLoader's type leaves open.
  loader.load = lookUp as Loader['load']
  return args
}

interface Reading {
  readonly documents: PublicDocuments
  readonly load: (key: string) => Promise<unknown>
}

function keptOrRead(key: string, { documents, load }: Reading): Promise<unknown> {
  const kept = documents.kept(key)
  if (kept !== undefined) return Promise.resolve(kept)
  const keep = documents.keeper()
  const read = load(key)
  read.then(
    (document) => {
      if (document === null || typeof document === 'object') keep(key, document)
    },
    // Whoever asked is told.
    () => undefined,
  )
  return read
}
