import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { assertStaff } from '../access/assertStaff'
import { editorOrAbove } from '../access/editorOrAbove'
import { personOf } from '../access/person'
import { DocumentNotFound, GuardsFailed, NotLoggedIn, TransitionDenied } from '../errors'
import { idOf } from '../fields/relationId'
import { newsroomTimeZone } from '../newsroom/timeZone'
import { frontPageSlug, slugs } from '../slugs'
import { changeFrontPage } from './changeFrontPage'
import { deskPieces, findPieces, frontPageDesk } from './frontPageDesk'
import { publicFrontPage } from './publicFrontPage'
import { parseSlots, pieceIdsIn } from './slotRules'

/** The front page for readers, and for the newsroom that makes it up. */
export const frontPageEndpoints: Endpoint[] = [
  { path: '/front-page', method: 'get', handler: getPublic },
  { path: '/front-page', method: 'put', handler: putSlots },
  { path: '/front-page/desk', method: 'get', handler: getDesk },
  { path: '/front-page/pieces', method: 'get', handler: getPieces },
  { path: '/front-page/changes/:id', method: 'get', handler: getChange },
]

async function getPublic(req: PayloadRequest): Promise<Response> {
  // Whatever is taken down has to be gone with the next request: caches ask again each time.
  return Response.json(await publicFrontPage(req), { headers: { 'Cache-Control': 'public, no-cache' } })
}

async function putSlots(req: PayloadRequest): Promise<Response> {
  const person = personOf(req.user)
  if (!person) throw new NotLoggedIn()
  if (!editorOrAbove({ req })) throw new TransitionDenied([])
  await addDataAndFileToRequest(req)
  const { revision, slots: given } = req.data ?? {}
  const { slots, problems } = parseSlots(given)
  if (typeof revision !== 'number' || !Number.isInteger(revision)) throw new GuardsFailed([revisionRequired])
  if (problems.length > 0) throw new GuardsFailed(problems)
  await changeFrontPage(req, { revision, slots, person, now: new Date() })
  return Response.json({ desk: await frontPageDesk(req) })
}

const maxTopics = 50
const maxChanges = 30

async function getDesk(req: PayloadRequest): Promise<Response> {
  assertStaff(req)
  const all = { depth: 0, pagination: false, overrideAccess: false, user: req.user, req } as const
  const sections = await req.payload.find({
    ...all,
    collection: slugs.sections,
    sort: 'order',
    limit: 100,
    select: { name: true },
  })
  const topics = await req.payload.find({
    ...all,
    collection: slugs.topics,
    sort: '-updatedAt',
    limit: maxTopics,
    select: { title: true, isPublic: true },
  })
  const changes = await req.payload.findGlobalVersions({
    slug: frontPageSlug,
    sort: '-updatedAt',
    limit: maxChanges,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return Response.json({
    desk: await frontPageDesk(req),
    sections: sections.docs.map(({ id, name }) => ({ id, name })),
    topics: topics.docs.map(({ id, title, isPublic }) => ({ id, title, isPublic: isPublic === true })),
    changes: changes.docs.map(({ id, version }) => ({
      id,
      at: version.changedAt,
      byName: version.changedByName ?? '',
    })),
    mayEdit: editorOrAbove({ req }),
    timeZone: await newsroomTimeZone(req),
  })
}

async function getPieces(req: PayloadRequest): Promise<Response> {
  assertStaff(req)
  const { searchParams } = new URL(req.url ?? '/', 'http://localhost')
  return Response.json({ pieces: await findPieces(req, (searchParams.get('q') ?? '').trim().slice(0, 100)) })
}

/** The slots of an earlier front page, to be put back as a change of its own. */
async function getChange(req: PayloadRequest): Promise<Response> {
  assertStaff(req)
  const id = String(req.routeParams?.id)
  const found = await req.payload.findGlobalVersionByID({
    slug: frontPageSlug,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (!idOf(found)) throw new DocumentNotFound()
  const { slots } = parseSlots(found.version.slots ?? {})
  return Response.json({ slots, pieces: await deskPieces(req, pieceIdsIn(slots)) })
}

const revisionRequired = {
  code: 'revision_required',
  path: 'revision',
  message: { zh: '请带上所见的修订号。', en: 'Send the revision that was seen.' },
}
