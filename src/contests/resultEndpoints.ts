import { createHash } from 'node:crypto'
import type { Endpoint, PayloadRequest } from 'payload'
import { answering } from '../editorial/endpoints'
import { loadPiece } from '../editorial/loadPiece'
import { DocumentNotFound } from '../errors'
import { idOf } from '../fields/relationId'
import { newsroomTimeZone } from '../newsroom/timeZone'
import type { PhotoContest } from '../payload-types'
import { privateJson } from '../privateJson'
import { slugs } from '../slugs'
import { certificateCss, certificatePage } from './certificatePage'
import { publishedContest } from './contestInForce'
import { draftAnnouncement, hasWhomToAnnounce } from './draftAnnouncement'
import { impartialOfficer } from './impartialOfficer'
import { officer } from './officer'
import { certificatesOf, type NewestAward, withoutCertificate } from './resultRules'
import { newestResults, publicResults } from './results'

/** What comes of a contest: its results for readers, the piece that announces them, the certificates. */
export const resultEndpoints: Endpoint[] = [
  { path: '/:id/results', method: 'get', handler: answering(getResults) },
  { path: '/:id/announcement', method: 'get', handler: answering(getAnnouncement) },
  { path: '/:id/announcement', method: 'post', handler: answering(postAnnouncement) },
  { path: '/:id/certificates', method: 'get', handler: answering(getContestCertificates) },
]

/** The certificates of one award; with `winner`, its place in the list, of one winner. */
export const certificateEndpoints: Endpoint[] = [
  { path: '/:id/certificates', method: 'get', handler: answering(getAwardCertificates) },
]

async function getResults(req: PayloadRequest): Promise<Response> {
  const contest = await publishedContest(req, idIn(req))
  if (!contest) throw new DocumentNotFound()
  // What is taken down, and what the ceremony makes known, shows with the next request.
  return Response.json(await publicResults(req, contest), { headers: { 'Cache-Control': 'public, no-cache' } })
}

/** Whether the piece can be drafted: kept from whoever has a work in the contest, to whom it would say that somebody has won. */
async function getAnnouncement(req: PayloadRequest): Promise<Response> {
  await impartialOfficer(req, idIn(req))
  return privateJson({ hasWinners: await hasWhomToAnnounce(req, idIn(req)) })
}

async function postAnnouncement(req: PayloadRequest): Promise<Response> {
  const person = await impartialOfficer(req, idIn(req))
  return Response.json(await draftAnnouncement(req, idIn(req), person), { status: 201 })
}

async function getContestCertificates(req: PayloadRequest): Promise<Response> {
  await impartialOfficer(req, idIn(req))
  const contest = await newestContest(req, idIn(req))
  return certificates(req, contest, await newestResults(req, contest))
}

async function getAwardCertificates(req: PayloadRequest): Promise<Response> {
  officer(req)
  const { doc } = await loadPiece(req, slugs.contestAwards, idIn(req))
  await impartialOfficer(req, idOf(doc.contest) ?? '')
  const contest = await newestContest(req, idOf(doc.contest) ?? '')
  const award = (await newestResults(req, contest)).find(({ id }) => id === idIn(req))
  if (!award) throw new DocumentNotFound()
  return certificates(req, contest, [onlyWinner(award, req.query.winner)])
}

function onlyWinner(award: NewestAward, place: unknown): NewestAward {
  if (place === undefined) return award
  const winner = award.winners?.[Number(place)]
  if (!winner) throw new DocumentNotFound()
  return { ...award, winners: [winner] }
}

const styleHash = createHash('sha256').update(certificateCss).digest('base64')

async function certificates(
  req: PayloadRequest,
  contest: PhotoContest,
  awards: readonly NewestAward[],
): Promise<Response> {
  const { title, organisers, announceAt } = contest
  const html = certificatePage({
    contest: title ?? '',
    organisers: organisers ?? [],
    day: announceAt ? dayText(announceAt, await newsroomTimeZone(req)) : '',
    certificates: certificatesOf(awards),
    without: withoutCertificate(awards),
  })
  return new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${styleHash}'; frame-ancestors 'none'`,
      'Cache-Control': 'no-store',
    },
  })
}

function dayText(iso: string, timeZone: string): string {
  return new Intl.DateTimeFormat('zh-CN', { timeZone, dateStyle: 'long' }).format(new Date(iso))
}

async function newestContest(req: PayloadRequest, id: string): Promise<PhotoContest> {
  const { doc } = await loadPiece(req, slugs.photoContests, id)
  // The newest draft of our own collection.
  return doc as unknown as PhotoContest
}

function idIn(req: PayloadRequest): string {
  return String(req.routeParams?.id)
}
