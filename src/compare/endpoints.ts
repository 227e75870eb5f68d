import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { staff } from '../access/staff'
import { addressed, answering, governed } from '../editorial/endpoints'
import { readHistory } from '../editorial/history'
import { loadPiece } from '../editorial/loadPiece'
import { readSubject } from '../editorial/readSubject'
import { NotLoggedIn, UnknownSide } from '../errors'
import { languageOf } from '../language'
import { compareSides } from './comparison'
import { type ReadSide, readSide, type Standing, sideLabels } from './readSide'
import { parseSide, type Side, sideForms } from './sideRules'

/** Two sides of a piece beside each other. Staff only: drafts and signed texts are the newsroom's own. */
export const compareEndpoints: Endpoint[] = [
  { path: '/:id/compare', method: 'get', handler: answering(getComparison) },
  { path: '/:id/compare', method: 'post', handler: answering(compareUnsaved) },
]

async function getComparison(req: PayloadRequest): Promise<Response> {
  const standing = await standingOf(req)
  const sides = [askedSide(req.query.from, 'from', 'last-signature'), askedSide(req.query.to, 'to', 'now')] as const
  const from = await readSide(req, standing, { side: sides[0], path: 'from' })
  const to = await readSide(req, standing, { side: sides[1], path: 'to' })
  return answer(req, standing, from, to)
}

/** The text of an open form, which nobody has saved yet, in place of what stands now; nothing is written. */
async function compareUnsaved(req: PayloadRequest): Promise<Response> {
  const standing = await standingOf(req)
  await addDataAndFileToRequest(req)
  const side = askedSide(req.data?.from, 'from', 'last-signature')
  const from = await readSide(req, standing, { side, path: 'from' })
  const { collectionSlug, documentId } = standing.piece.item
  const unsaved = typeof req.data?.content === 'object' ? req.data.content : {}
  const { subject } = await readSubject(req, collectionSlug, { ...standing.piece.doc, ...unsaved, id: documentId })
  const label = sideLabels.unsaved[languageOf(req.i18n.language)]
  return answer(req, standing, from, { side: 'now', label, at: null, content: subject.content })
}

async function answer(req: PayloadRequest, standing: Standing, from: ReadSide, to: ReadSide): Promise<Response> {
  const comparison = await compareSides(req, standing, [from, to])
  return Response.json(comparison, { headers: { 'Cache-Control': 'no-store' } })
}

async function standingOf(req: PayloadRequest): Promise<Standing> {
  const { slug, id } = addressed(req)
  if (!staff({ req })) throw new NotLoggedIn()
  const { collectionSlug, documentId } = await governed(req, slug, id)
  const piece = await loadPiece(req, collectionSlug, documentId)
  const { events } = await readHistory(req, collectionSlug, documentId)
  return { piece, events }
}

function askedSide(value: unknown, path: 'from' | 'to', fallback: string): Side {
  const side = parseSide(typeof value === 'string' && value ? value : fallback)
  if (!side || (value !== undefined && typeof value !== 'string')) throw new UnknownSide(path, sideForms)
  return side
}
