import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { type Canonical, digestOf } from '../editorial/digest'
import { governingItem } from '../editorial/loadPiece'
import type { State } from '../editorial/workflow'
import { WrongState } from '../errors'
import { slugs } from '../slugs'

/**
 * What is written under and about a picture is signed with the piece that shows it: while such a piece is beyond its
 * draft, its picture's record stands still, since a change here would pass by every revision and signature.
 */
export const refuseWhileReviewed: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || saysTheSame(data, originalDoc)) return data
  const state = await reviewingState(req, originalDoc.id)
  if (state) throw pictureUnderReview(state)
  return data
}

/** The state of a piece beyond its draft that shows the picture; null where none does. */
export async function reviewingState(req: PayloadRequest, pictureId: string): Promise<State | null> {
  const { docs } = await req.payload.find({
    collection: slugs.photoCaptions,
    where: { photo: { equals: pictureId } },
    draft: true,
    depth: 0,
    limit: 500,
    pagination: false,
    // Every caption counts, whoever may read it.
    overrideAccess: true,
    req,
  })
  for (const caption of docs) {
    const item = await governingItem(req, slugs.photoCaptions, { ...caption })
    if (item && item.state !== 'draft' && item.state !== 'spiked') return item.state
  }
  return null
}

/** What the newsroom alone knows of a picture, and what the system keeps with it, nobody signs: an embargo can be set at any time. */
const unsigned: ReadonlySet<string> = new Set([
  'rights',
  'embargoUntil',
  'releaseNotes',
  'renditions',
  'renditionState',
  'renditionFailure',
  'renditionRecipe',
  'suggestedFocalPoint',
  'updatedAt',
])

function saysTheSame(data: Record<string, unknown>, before: Record<string, unknown>): boolean {
  const signed = (values: Record<string, unknown>) =>
    Object.keys(data)
      .filter((name) => !unsigned.has(name))
      .map((name) => [name, values[name]])
  return digestOf(plain(Object.fromEntries(signed(data)))) === digestOf(plain(Object.fromEntries(signed(before))))
}

/** As JSON has it: dates as texts. */
function plain(values: Record<string, unknown>): Canonical {
  return JSON.parse(JSON.stringify(values))
}

function pictureUnderReview(state: string): WrongState {
  return new WrongState(
    {
      zh: '用这张图片的稿件已经送审或发表，图片资料不能再改。请先把稿件退回草稿，或换一张图片。',
      en: 'A piece that shows this picture is under review or published: return it to draft first, or use another picture.',
    },
    state,
  )
}
