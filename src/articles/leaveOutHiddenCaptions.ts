import { type CollectionAfterReadHook, createDataloaderCacheKey, type PayloadRequest } from 'payload'
import { staff } from '../access/staff'
import { idOf } from '../fields/relationId'
import { isRecord } from '../isRecord'
import { slugs } from '../slugs'

/**
 * Takes out of what strangers read of an article the captions that they may not read: those that a recall took out, and those whose
 * picture is held back. Payload leaves the id of a document in its place, whoever may read it, and a body is a value to it.
 */
export const leaveOutHiddenCaptions: CollectionAfterReadHook = async ({ doc, overrideAccess, req }) => {
  if (overrideAccess || staff({ req })) return doc
  const listed: readonly unknown[] = Array.isArray(doc.captions) ? doc.captions : []
  const body: readonly unknown[] = Array.isArray(doc.body) ? doc.body : []
  const hidden = await hiddenAmong(req, [...listed, ...body.map(captionIn)])
  if (hidden.size === 0) return doc
  const isShown = (caption: unknown) => !hidden.has(idOf(caption) ?? '')
  return {
    ...doc,
    ...(doc.captions ? { captions: listed.filter(isShown) } : {}),
    ...(doc.body ? { body: body.filter((node) => isShown(captionIn(node))) } : {}),
  }
}

function captionIn(node: unknown): unknown {
  return isRecord(node) && node.type === 'photo' ? node.captionId : null
}

/** Those of the captions that strangers may not read; one that is there whole was read for them. */
async function hiddenAmong(req: PayloadRequest, captions: readonly unknown[]): Promise<ReadonlySet<string>> {
  const read = new Set(captions.flatMap((caption) => (isRecord(caption) ? (idOf(caption) ?? []) : [])))
  const asked = [...new Set(captions.flatMap((caption) => idOf(caption) ?? []))].filter((id) => !read.has(id))
  const found = await Promise.all(asked.map((id) => req.payloadDataLoader.load(lookUpOf(req, id))))
  return new Set(asked.filter((_, place) => !found[place]))
}

/** By the loader, which asks once for all articles of an answer, and for none that another answer has asked for (docs/adr/0028). */
function lookUpOf({ locale, fallbackLocale, transactionID }: PayloadRequest, docID: string): string {
  return createDataloaderCacheKey({
    collectionSlug: slugs.photoCaptions,
    docID,
    depth: 0,
    currentDepth: 1,
    select: { id: true },
    draft: false,
    overrideAccess: false,
    showHiddenFields: false,
    locale,
    fallbackLocale,
    transactionID,
    // There is none outside a transaction and without languages of content, as in the keys that Payload itself makes.
  } as Parameters<typeof createDataloaderCacheKey>[0])
}
