import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { assertStaff } from '../access/assertStaff'
import { addressed } from '../editorial/endpoints'
import { loadActor } from '../editorial/loadActor'
import { loadPiece } from '../editorial/loadPiece'
import { assertNotWithheld } from '../editorial/withholding'
import { GuardsFailed } from '../errors'
import { languageOf } from '../language'
import { newsroomTimeZone } from '../newsroom/timeZone'
import type { Hold } from '../photos/rights/rightsChangeRules'
import { privateJson } from '../privateJson'
import { heldBackSentence } from './heldBackWords'
import { linkStanding, mayRevoke, parseLinkInput, sharingProblems } from './linkRules'
import { loadMaterial } from './loadMaterial'
import { linksOf, type PreviewLink } from './previewLink'
import { revokeLink, shareDraft } from './shareDraft'

/** Links by which an outsider reads a draft: for staff, as everything that is answered here. */
export const linkEndpoints: Endpoint[] = [
  { path: '/:id/preview-links', method: 'get', handler: getLinks },
  { path: '/:id/preview-links', method: 'post', handler: postLink },
  { path: '/:id/preview-links/:linkId/revoke', method: 'post', handler: postRevocation },
]

/** What the preview beside the form asks for: names and pictures behind the ids that the form holds. */
export const previewEndpoints: Endpoint[] = [
  { path: '/preview-material', method: 'get', handler: getMaterial },
  ...linkEndpoints,
]

async function getMaterial(req: PayloadRequest): Promise<Response> {
  assertStaff(req)
  const { searchParams } = new URL(req.url ?? '/', 'http://localhost')
  const listed = (name: string) => (searchParams.get(name) ?? '').split(',').filter((id) => id !== '')
  const material = await loadMaterial(req, {
    articleId: searchParams.get('article') || null,
    captionIds: listed('captions'),
    bylineIds: listed('bylines'),
    sectionId: searchParams.get('section') || null,
  })
  const timeZone = await newsroomTimeZone(req)
  const told = (hold: Hold) => heldBackSentence(hold, { language: languageOf(req.i18n.language), timeZone })
  const captions = material.captions.map((caption) =>
    caption.hold ? { ...caption, withheld: told(caption.hold) } : caption,
  )
  return Response.json({ material: { ...material, captions }, timeZone })
}

async function getLinks(req: PayloadRequest): Promise<Response> {
  const { slug, id: documentId } = addressed(req)
  assertStaff(req)
  const now = new Date()
  const actor = await loadActor(req, now)
  await assertNotWithheld(req, slug, documentId)
  const { item, doc, subject } = await loadPiece(req, slug, documentId)
  const isTrashed = Boolean(doc.deletedAt)
  const links = await linksOf(req, slug, documentId)
  const language = languageOf(req.i18n.language)
  return Response.json({
    links: links.map((link) => ({
      ...listed(link),
      standing: linkStanding({ link, state: item.state, isTrashed, now }),
      showsCurrentText: link.digest === subject.digest,
      mayRevoke: mayRevoke(actor, link),
    })),
    reasons: sharingProblems(actor, item).map(({ code, message }) => ({ code, message: message[language] })),
  })
}

async function postLink(req: PayloadRequest): Promise<Response> {
  const { slug, id: documentId } = addressed(req)
  assertStaff(req)
  const now = new Date()
  const actor = await loadActor(req, now)
  await addDataAndFileToRequest(req)
  const parsed = parseLinkInput(req.data, now)
  if ('problems' in parsed) throw new GuardsFailed(parsed.problems)
  await assertNotWithheld(req, slug, documentId)
  const { link, token } = await shareDraft(req, { slug, documentId, actor, now, input: parsed.input })
  const answer = { link: listed(link), path: `/preview/${token}` }
  return privateJson(answer, 201)
}

async function postRevocation(req: PayloadRequest): Promise<Response> {
  const { slug, id: documentId } = addressed(req)
  assertStaff(req)
  const now = new Date()
  const actor = await loadActor(req, now)
  const linkId = String(req.routeParams?.linkId)
  await revokeLink(req, { slug, documentId, linkId, actor, now })
  return Response.json({ revokedAt: now.toISOString() })
}

/** A link as the newsroom sees it: neither what would open it nor what it shows. */
function listed({
  tokenHash: _hash,
  piece: _piece,
  collectionSlug: _slug,
  documentId: _document,
  ...link
}: PreviewLink): object {
  return link
}
