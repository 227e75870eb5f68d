import { captionOrder } from '../../editorial/subjects/captionOrder'
import { slugs } from '../../slugs'
import { textOf } from '../../textOf'
import { pictureName } from '../pictureNameRules'
import { isPictureRights, type PictureRights } from '../rightsRules'
import { type DeskApi, readList } from './pictureRequests'

/** A picture of a piece, as the form lists it. */
export interface ShownPicture {
  readonly captionId: string
  /** Null where the caption stands without its picture. */
  readonly mediaId: string | null
  readonly fileName: string
  readonly address: string
  readonly alt: string
  readonly text: string
  readonly credit: string
  /** Why the picture was taken back; null where it was not. */
  readonly recall: string | null
  readonly rights: PictureRights | null
  /** Readers see it: its record stands still. */
  readonly isReleased: boolean
}

interface Place {
  readonly articleId: string | null
  readonly listed: readonly string[]
  readonly inText: readonly string[]
}

const askedAtOnce = 100

/** The piece's pictures in the order in which the workflow numbers them. */
export async function readStoryPictures(desk: DeskApi, { articleId, listed, inText }: Place): Promise<ShownPicture[]> {
  const query = new URLSearchParams({ draft: 'true', depth: '1', limit: String(askedAtOnce) })
  query.set('where[or][0][id][in]', [...listed, ...inText].join(',') || 'none')
  if (articleId) query.set('where[or][1][article][equals]', articleId)
  const all = await readList(desk, `/${slugs.photoCaptions}?${query}`)
  // What a recall took out is no part of the piece any more, and has no number.
  const docs = all.filter(({ takenOutAt }) => !takenOutAt)
  const found = new Map(docs.map((doc) => [String(doc.id), shownPicture(doc)]))
  const order = captionOrder({ captions: [...listed, ...inText] }, [], [...found.keys()])
  return order.flatMap((id) => found.get(id) ?? [])
}

function shownPicture({ id, text, credit, photo }: Record<string, unknown>): ShownPicture {
  // Fields of the product's own collections.
  const { printed } = (credit ?? {}) as { printed?: unknown }
  const media = (typeof photo === 'object' && photo !== null ? photo : {}) as Record<string, unknown>
  return {
    captionId: String(id),
    mediaId: textOf(media.id) || null,
    fileName: pictureName(media),
    address: textOf(media.thumbnailURL) || textOf(media.url),
    alt: textOf(media.alt),
    text: textOf(text),
    credit: textOf(printed),
    recall: media.recalledAt ? textOf(media.recallReason) : null,
    rights: isPictureRights(media.rights) ? media.rights : null,
    isReleased: media.released === true,
  }
}
