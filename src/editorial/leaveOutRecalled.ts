import type { PayloadRequest } from 'payload'
import { idOf } from '../fields/relationId'
import { recalledPictures } from '../photos/recall/recalledPictures'
import { slugs } from '../slugs'
import { writeDocument } from './publication'

interface Listed {
  readonly articleId: string
  /** Captions that the article lists or has in its text. */
  readonly listedIds: readonly string[]
  readonly now: Date
}

/**
 * A signed caption cannot leave its article; one whose picture was recalled does, as soon as the article neither lists it
 * nor has it in its text: that is how a recalled picture is taken out of a piece under review.
 */
export async function leaveOutRecalled(req: PayloadRequest, { articleId, listedIds, now }: Listed): Promise<void> {
  const { docs } = await req.payload.find({
    collection: slugs.photoCaptions,
    where: { article: { equals: articleId } },
    draft: true,
    depth: 0,
    limit: 500,
    pagination: false,
    // Every caption counts, whoever may read it.
    overrideAccess: true,
    req,
  })
  const unlisted = docs.filter(({ id, photo, takenOutAt }) => idOf(photo) && !takenOutAt && !listedIds.includes(id))
  const recalled = await recalledPictures(
    req,
    unlisted.flatMap(({ photo }) => idOf(photo) ?? []),
  )
  for (const { id, photo } of unlisted) {
    if (recalled.has(idOf(photo) ?? '')) await takeOutCaption(req, id, now)
  }
}

/** Takes a caption out of every piece, and from before readers where they saw it; it stays for the newsroom. */
export async function takeOutCaption(req: PayloadRequest, id: string, now: Date): Promise<void> {
  const data = { takenOutAt: now.toISOString() }
  await writeDocument(req, { collectionSlug: slugs.photoCaptions, id, data, status: 'draft' })
}
