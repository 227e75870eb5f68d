import type { PayloadRequest, Where } from 'payload'
import { idOf } from '../../fields/relationId'
import type { Media } from '../../payload-types'
import { slugs } from '../../slugs'
import { flawedFile } from '../pictureMarkRules'
import { pictureName } from '../pictureNameRules'
import { deskStateOf, mostAtOnce } from './deskStateRules'
import { type OwnPicture, type OwnPictures, offeredSince } from './ownPicturesRules'

/**
 * The pictures that a person has still to hand over, whichever way they came: by this or another browser, by the API, or by
 * the watched folder. What is in a piece already is on its way without the picture editors.
 */
export async function ownPictures(req: PayloadRequest, personId: string, now: Date): Promise<OwnPictures> {
  const [returned, fresh] = await Promise.all([
    find(req, returnedTo(personId), '-deskAt'),
    find(req, newOf(personId, now), '-createdAt'),
  ])
  const inPieces = await thoseInPieces(
    req,
    fresh.docs.map(({ id }) => id),
  )
  const waiting = fresh.docs.filter(({ id }) => !inPieces.has(id))
  return { pictures: [...returned.docs, ...waiting].map(ownPicture), isCut: returned.isCut || fresh.isCut }
}

/** Returned pictures of a person, as the desk counts them. */
export async function countReturned(req: PayloadRequest, personId: string): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection: slugs.media,
    where: returnedTo(personId),
    overrideAccess: false,
    user: req.user,
    req,
  })
  return totalDocs
}

/** A recalled picture cannot be handed over: it does not wait. */
const notRecalled: Where = { recalledAt: { exists: false } }

/** What a person brought in by whichever way and has not handed over yet; what readers see already is not asked about. */
function newOf(personId: string, now: Date): Where {
  return {
    and: [
      { uploadedBy: { equals: personId } },
      { deskState: { equals: 'new' } },
      { createdAt: { greater_than: offeredSince(now) } },
      { released: { not_equals: true } },
      notRecalled,
    ],
  }
}

/** What came back to the person who had handed it over, however long ago. */
function returnedTo(personId: string): Where {
  return { and: [{ handedOverBy: { equals: personId } }, { deskState: { equals: 'returned' } }, notRecalled] }
}

type Row = Pick<
  Media,
  | 'id'
  | 'originalFilename'
  | 'filename'
  | 'thumbnailURL'
  | 'placeholder'
  | 'createdAt'
  | 'deskState'
  | 'deskReason'
  | 'renditionFailure'
  | 'deskRecord'
  | 'takenAt'
  | 'takenLocally'
>

async function find(req: PayloadRequest, where: Where, sort: string): Promise<{ docs: Row[]; isCut: boolean }> {
  const { docs } = await req.payload.find({
    collection: slugs.media,
    where,
    sort: [sort, '-id'],
    // One more tells that there are others, without counting them.
    limit: mostAtOnce + 1,
    pagination: false,
    depth: 0,
    select: {
      originalFilename: true,
      filename: true,
      thumbnailURL: true,
      placeholder: true,
      createdAt: true,
      deskState: true,
      deskReason: true,
      renditionFailure: true,
      deskRecord: true,
      takenAt: true,
      takenLocally: true,
    },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return { docs: docs.slice(0, mostAtOnce), isCut: docs.length > mostAtOnce }
}

async function thoseInPieces(req: PayloadRequest, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const { docs } = await req.payload.find({
    collection: slugs.photoCaptions,
    where: { photo: { in: [...ids] } },
    draft: true,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { photo: true, article: true },
    // Every piece counts, whoever may read it.
    overrideAccess: true,
    req,
  })
  return new Set(docs.flatMap(({ photo, article }) => (article ? (idOf(photo) ?? []) : [])))
}

function ownPicture({ thumbnailURL, placeholder, createdAt, deskState, deskReason, ...row }: Row): OwnPicture {
  return {
    id: row.id,
    name: pictureName(row),
    thumbnailURL: thumbnailURL || placeholder || null,
    createdAt: new Date(createdAt).toISOString(),
    deskState: deskStateOf(deskState) === 'returned' ? 'returned' : 'new',
    deskReason: deskReason ?? null,
    ...flawedFile({ ...row }),
  }
}
