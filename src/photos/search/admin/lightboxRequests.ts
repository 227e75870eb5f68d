import { slugs } from '../../../slugs'
import { createStory, type DeskApi, type Made, readListOf, sendDocument, sendTo } from '../../admin/pictureRequests'
import { freeCaptions } from '../../lightboxes/storyCaptionRules'
import type { FoundPicture } from './foundPicture'

export function createLightbox(desk: DeskApi, title: string): Promise<Made> {
  return sendDocument(desk, 'POST', `/${slugs.lightboxes}?depth=0`, { title })
}

interface Change {
  readonly add?: readonly string[]
  readonly remove?: readonly string[]
  readonly order?: readonly string[]
  readonly revision?: number
}

/** @returns what stood in the way; null where it is done, empty where the server said nothing */
export async function changeLightbox(desk: DeskApi, id: string, change: Change): Promise<string | null> {
  const { isDone, refused } = await sendTo(desk, 'POST', `/${slugs.lightboxes}/${id}/pictures`, change)
  return isDone ? null : (refused[0]?.message ?? '')
}

/**
 * A photo story named like the lightbox, of the captions that were written at the desk; one is begun where a picture has none.
 * @returns the story's id
 */
export async function storyOf(desk: DeskApi, title: string, pictures: readonly FoundPicture[]): Promise<Made> {
  const captionIds: string[] = []
  const written = freeCaptions(
    await captionsOfNoPiece(
      desk,
      pictures.map(({ id }) => id),
    ),
  )
  for (const { id, description, alt, credit, place, bylineId } of pictures) {
    const own = written.get(id)
    if (own) {
      captionIds.push(own)
      continue
    }
    const caption = { photo: id, text: description || alt, credit: { printed: credit, byline: bylineId }, place }
    const made = await sendDocument(desk, 'POST', `/${slugs.photoCaptions}?draft=true&depth=0`, caption)
    if ('problem' in made) return made
    captionIds.push(made.id)
  }
  const bylineIds = [...new Set(pictures.flatMap(({ bylineId }) => bylineId ?? []))]
  return createStory(desk, title, { captionIds, bylineIds })
}

/** The oldest first. */
function captionsOfNoPiece(desk: DeskApi, pictureIds: readonly string[]): Promise<Record<string, unknown>[]> {
  return readListOf(desk, pictureIds, (some, limit) => {
    const query = `draft=true&where[photo][in]=${some}&where[article][exists]=false&sort=createdAt&limit=${limit}&depth=0`
    return `/${slugs.photoCaptions}?${query}`
  })
}

/** Says of a lightbox for which article it was. */
export function noteStory(desk: DeskApi, id: string, article: string): Promise<Made> {
  return sendDocument(desk, 'PATCH', `/${slugs.lightboxes}/${id}?depth=0`, { article })
}
