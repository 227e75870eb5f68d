import type { PayloadRequest } from 'payload'
import type { Canonical } from '../editorial/digest'
import { type CaptionContent, captionView } from '../editorial/subjects/pictures'
import { idOf } from '../fields/relationId'
import { slugs } from '../slugs'

/**
 * An article's content with its captions as they stood when a version of it was saved: captions have versions of their
 * own. Pictures have none, their data are those of now; what was signed is kept whole elsewhere.
 */
export async function captionsAsOf(req: PayloadRequest, content: Canonical, at: string): Promise<Canonical> {
  const captions = captionsOf(content)
  if (captions.length === 0) return content
  const ids = captions.flatMap(({ id }) => (typeof id === 'string' ? [id] : []))
  const { docs } = await req.payload.findVersions({
    collection: slugs.photoCaptions,
    where: { and: [{ parent: { in: ids } }, { updatedAt: { less_than_equal: at } }] },
    sort: '-updatedAt',
    depth: 0,
    limit: 500,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const newest = new Map<string, object>()
  for (const { parent, version } of docs) {
    const id = idOf(parent)
    if (id && !newest.has(id)) newest.set(id, version)
  }
  const asThen = captions.map((caption): Canonical => {
    const then = newest.get(String(caption.id))
    if (!then) return caption
    // Fields of our own collection; the picture is told as it is now.
    const text = captionView({ ...(then as CaptionContent), id: String(caption.id), photo: null })
    return isGroup(text) ? { ...text, photo: caption.photo } : caption
  })
  return isGroup(content) ? { ...content, captions: asThen } : content
}

type Group = { readonly [key: string]: Canonical | undefined }

function captionsOf(content: Canonical): Group[] {
  const captions = isGroup(content) ? content.captions : null
  return Array.isArray(captions) ? captions.filter(isGroup) : []
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
