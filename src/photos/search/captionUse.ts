import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest, Where } from 'payload'
import { indexesLists } from '../../database/listIndex'
import { idOf } from '../../fields/relationId'
import { slugs } from '../../slugs'
import { searchIndexOf } from './searchIndexRules'

/** More captions of one picture than these add no word that the others do not have. */
const mostCaptions = 50

/** Notes at the pictures that a caption has, or had until now, whether any caption uses them and what their captions say. */
export const noteCaptionUse: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const [now, before] = [idOf(doc.photo), idOf(previousDoc?.photo)]
  if (JSON.stringify(sayingOf(doc)) !== JSON.stringify(sayingOf(previousDoc ?? {}))) await noteUse(req, [now, before])
  return doc
}

export const noteCaptionGone: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await noteUse(req, [idOf(doc.photo)])
}

/** What the search takes from a caption. */
function sayingOf(caption: Readonly<Record<string, unknown>>): unknown[] {
  return [idOf(caption.photo), idOf(caption.article), Boolean(caption.deletedAt), caption._status, ...wordsOf(caption)]
}

async function noteUse(req: PayloadRequest, pictureIds: readonly (string | null)[]): Promise<void> {
  for (const id of new Set(pictureIds)) if (id) await noteCaptions(req, id)
}

/** Only where it changes: a write to a picture's row meets those of its renditions. */
async function noteCaptions(req: PayloadRequest, id: string): Promise<void> {
  const found = await indexedPicture(req, id)
  if (!found) return
  const { record, search, inCaption } = found
  const stored = record.search as { words?: unknown } | null | undefined
  const isSame = stored?.words === search.words && (record.inCaption ?? false) === inCaption
  if (isSame) return
  const data = { search: { ...search }, inCaption, updatedAt: null }
  await req.payload.db.updateOne({ collection: slugs.media, id, data, req })
}

/** A picture's row, and what the search is to have of it and of its captions now; null where there is none. */
export async function indexedPicture(req: PayloadRequest, id: string) {
  const { db } = req.payload
  const record = await db.findOne<Record<string, unknown> & { id: string }>({
    collection: slugs.media,
    where: { id: { equals: id } },
    req,
  })
  if (!record) return null
  const { isInCaption, words } = await captionsOf(req, id)
  const search = searchIndexOf(record, { hasParts: indexesLists(db), captions: words })
  return { record, search, inCaption: isInCaption }
}

export interface CaptionUse {
  /** A caption of a piece has it, or one that readers see; a draft of no piece only says what is in the picture. */
  readonly isInCaption: boolean
  /** What its captions say: their texts, credits and places. */
  readonly words: readonly string[]
}

/** In the newest text of a caption, or in what readers see of one. The newsroom, which alone searches, may read both. */
export async function captionsOf(req: PayloadRequest, pictureId: string): Promise<CaptionUse> {
  const withPicture: Where = { photo: { equals: pictureId } }
  const found: Record<string, unknown>[] = []
  for (const draft of [true, false]) {
    const { docs } = await req.payload.find({
      collection: slugs.photoCaptions,
      where: draft ? withPicture : { and: [withPicture, { _status: { equals: 'published' } }] },
      draft,
      depth: 0,
      limit: mostCaptions,
      pagination: false,
      select: { photo: true, article: true, _status: true, text: true, credit: true, place: true },
      // Every caption counts, whoever may read it.
      overrideAccess: true,
      req,
    })
    found.push(...docs.map((doc) => ({ ...doc })))
  }
  const isInCaption = found.some(({ article, _status }) => idOf(article) !== null || _status === 'published')
  return { isInCaption, words: [...new Set(found.flatMap(wordsOf))] }
}

function wordsOf({ text, credit, place }: Readonly<Record<string, unknown>>): string[] {
  const { printed } = (credit ?? {}) as { printed?: unknown }
  return [text, printed, place].flatMap((value) => (typeof value === 'string' && value !== '' ? [value] : []))
}
