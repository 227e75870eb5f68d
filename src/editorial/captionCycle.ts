import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { DocumentNotFound, WrongState } from '../errors'
import { slugs } from '../slugs'
import { chainEnd } from './history'
import type { EditorialItem } from './item'
import { addAuthors, createItem, deleteItem, findItem } from './items'
import { newItem } from './newItem'
import { defaultTracks } from './workflow'

/**
 * A caption inside an article has no cycle of its own: the article's item governs it. One that was never signed gives up
 * its own when it goes in.
 * @returns the article's item
 */
export async function attachedItem(
  req: PayloadRequest,
  own: EditorialItem | null,
  articleId: string,
): Promise<EditorialItem> {
  if (own && (own.state !== 'draft' || own.everSigned)) throw captionSigned
  const item = await findItem(req, slugs.articles, articleId)
  if (!item) throw new DocumentNotFound()
  if (!own) return item
  await deleteItem(req, own.id)
  // Who wrote the caption wrote part of the article.
  return addAuthors(req, item, own.authors)
}

export interface FreedCaption {
  readonly captionId: string
  readonly authors: readonly string[]
  readonly typists: readonly string[]
}

/** A caption that leaves its article unsigned is a piece of its own again, by those who worked on it. */
export async function detachedItem(
  req: PayloadRequest,
  { captionId, authors, typists }: FreedCaption,
): Promise<EditorialItem> {
  const item = newItem({
    id: randomUUID(),
    collectionSlug: slugs.photoCaptions,
    documentId: captionId,
    track: defaultTracks[slugs.photoCaptions],
    authors,
    typists,
  })
  return createItem(req, { ...item, ...(await chainEnd(req, slugs.photoCaptions, captionId)) }, new Date())
}

export const captionSigned = new WrongState(
  {
    zh: '这条图片说明已经签过字，不能再改换所属稿件。',
    en: 'This caption has been signed and cannot change its article.',
  },
  'signed',
)
