import { createHash } from 'node:crypto'
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { assertStaff } from '../access/assertStaff'
import { addressed, answering, governed } from '../editorial/endpoints'
import { readHistory } from '../editorial/history'
import { loadPiece } from '../editorial/loadPiece'
import { readSubject } from '../editorial/readSubject'
import { reviewSheet } from '../editorial/reviewSheet'
import { reviewSheetCss } from '../editorial/reviewSheetCss'
import { reviewSheetOf } from '../editorial/reviewSheetRules'
import { withoutSealed } from '../editorial/sealedStepRules'
import { UnknownSide } from '../errors'
import { languageOf } from '../language'
import { newsroomTimeZone } from '../newsroom/timeZone'
import { privateJson } from '../privateJson'
import { compareSides } from './comparison'
import { type ReadSide, readSide, type Standing, sideLabels } from './readSide'
import { parseSide, type Side, sideForms } from './sideRules'
import { stageChanges } from './stageChanges'
import { unsavedContent } from './unsavedContent'

/** Two sides of a piece beside each other. Staff only: drafts and signed texts are the newsroom's own. */
export const compareEndpoints: Endpoint[] = [
  { path: '/:id/compare', method: 'get', handler: answering(getComparison) },
  { path: '/:id/compare', method: 'post', handler: answering(compareUnsaved) },
  { path: '/:id/review-sheet', method: 'get', handler: answering(getReviewSheet) },
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
  const unsaved = unsavedContent(req, collectionSlug, req.data?.content)
  const { subject } = await readSubject(req, collectionSlug, { ...standing.piece.doc, ...unsaved, id: documentId })
  const label = sideLabels.unsaved[languageOf(req.i18n.language)]
  return answer(req, standing, from, { side: 'now', label, at: null, content: subject.content })
}

const sheetStyleHash = createHash('sha256').update(reviewSheetCss).digest('base64')

/** 审稿单, a page to print; as data with `format=json` or where JSON is all that is accepted. */
async function getReviewSheet(req: PayloadRequest): Promise<Response> {
  const { piece, events, brokenAt } = await standingOf(req)
  const { item, listing } = piece
  const timeZone = await newsroomTimeZone(req)
  const changes = await stageChanges(req, { item, events, timeZone })
  const sheet = reviewSheetOf({ item, listing, events, brokenAt, changes, timeZone })
  const accepted = req.headers.get('accept') ?? ''
  const wantsJson = accepted.includes('application/json') && !accepted.includes('text/html')
  if (req.query.format === 'json' || wantsJson) return privateJson(sheet)
  const html = reviewSheet(sheet, languageOf(req.i18n.language))
  return new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      // As for all answers of the API, but for this one style sheet.
      'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${sheetStyleHash}'; frame-ancestors 'none'`,
    },
  })
}

async function answer(req: PayloadRequest, standing: Standing, from: ReadSide, to: ReadSide): Promise<Response> {
  const comparison = await compareSides(req, standing, [from, to])
  return privateJson(comparison)
}

async function standingOf(req: PayloadRequest): Promise<Standing & { brokenAt: number | null }> {
  const { slug, id } = addressed(req)
  assertStaff(req)
  const { collectionSlug, documentId } = await governed(req, slug, id)
  const piece = await loadPiece(req, collectionSlug, documentId)
  const { events, brokenAt } = await readHistory(req, collectionSlug, documentId, piece.item)
  return { piece, events: withoutSealed(events), brokenAt }
}

function askedSide(value: unknown, path: 'from' | 'to', fallback: string): Side {
  const side = parseSide(typeof value === 'string' && value ? value : fallback)
  if (!side || (value !== undefined && typeof value !== 'string')) throw new UnknownSide(path, sideForms)
  return side
}
