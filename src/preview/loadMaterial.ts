import type { PayloadRequest, Where } from 'payload'
import { idOf } from '../fields/relationId'
import type { Media, PhotoCaption } from '../payload-types'
import { holdOf } from '../photos/rights/rightsChangeRules'
import { slugs } from '../slugs'
import { placeholderOf, wholeFiles } from './pictureFileRules'
import type { MaterialCaption, ReadingMaterial, WantedMaterial } from './readingPieceRules'

/** More than any article shows. */
const maxCaptions = 200

/** Looks up what an article shows but does not hold, as the person of `req` may read it. */
export async function loadMaterial(req: PayloadRequest, wanted: WantedMaterial): Promise<ReadingMaterial> {
  // One after the other: a MongoDB transaction does not bear two commands at once.
  const attached = wanted.articleId ? await captions(req, { article: { equals: wanted.articleId } }, true) : []
  const known = new Set(attached.map(({ id }) => id))
  const others = wanted.captionIds.filter((id) => !known.has(id)).slice(0, maxCaptions)
  // A caption with a cycle of its own is read as readers see it, as the signature does.
  const separate = others.length > 0 ? await captions(req, { id: { in: others } }, false) : []
  return {
    captions: [...attached, ...separate],
    bylineNames: await bylineNames(req, wanted.bylineIds.slice(0, maxCaptions)),
    sectionName: wanted.sectionId ? await sectionName(req, wanted.sectionId) : null,
  }
}

async function captions(req: PayloadRequest, where: Where, isAttached: boolean): Promise<MaterialCaption[]> {
  const { docs } = await req.payload.find({
    collection: slugs.photoCaptions,
    where,
    draft: isAttached,
    depth: 1,
    limit: maxCaptions,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  // What a recall took out is no part of the piece any more, for whoever reads it.
  return docs.filter(({ takenOutAt }) => !takenOutAt).map((caption) => materialCaption(caption, isAttached))
}

function materialCaption({ id, text, credit, photo }: PhotoCaption, isAttached: boolean): MaterialCaption {
  const picture = isPicture(photo) && !photo.recalledAt ? photo : null
  const byline = typeof credit?.byline === 'object' ? credit.byline?.name : null
  return {
    id,
    isAttached,
    text: text ?? '',
    credit: credit?.printed || byline || picture?.creditLine || '',
    photo: picture && {
      mediaId: picture.id,
      alt: picture.alt ?? '',
      files: wholeFiles(picture.renditions ?? []),
      placeholder: placeholderOf(picture),
    },
    hold: isPicture(photo) ? holdOf(photo, new Date()) : null,
  }
}

function isPicture(photo: PhotoCaption['photo']): photo is Media {
  return typeof photo === 'object' && photo !== null
}

async function bylineNames(req: PayloadRequest, ids: readonly string[]): Promise<Record<string, string>> {
  if (ids.length === 0) return {}
  const { docs } = await req.payload.find({
    collection: slugs.bylines,
    where: { id: { in: [...ids] } },
    depth: 0,
    limit: maxCaptions,
    pagination: false,
    select: { name: true },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return Object.fromEntries(docs.map(({ id, name }) => [id, name]))
}

async function sectionName(req: PayloadRequest, id: string): Promise<string | null> {
  const section = await req.payload.findByID({
    collection: slugs.sections,
    id,
    depth: 0,
    disableErrors: true,
    select: { name: true },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return idOf(section) ? (section?.name ?? null) : null
}
