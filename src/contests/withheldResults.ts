import type { PayloadRequest, Where } from 'payload'
import type { Withholding } from '../editorial/withholding'
import { slugs, type WorkflowSlug } from '../slugs'
import { type Withheld, withheldFrom } from './withheldFrom'

/** Contests whose winners are kept from whoever asks. Asked once a request, whatever it reads. */
export async function withheldContests(req: PayloadRequest): Promise<readonly string[]> {
  const { entered, others } = await withheldFrom(req)
  return [...entered, ...others]
}

/** Contests in which whoever asks has a work, while their winners are to be made known. */
export async function ownSecretContests(req: PayloadRequest): Promise<readonly string[]> {
  return (await withheldFrom(req)).entered
}

/** Whether whoever asks works on an award of a contest whose results are otherwise kept from him or her. */
export async function worksOnAward(req: PayloadRequest, id: string): Promise<boolean> {
  return (await withheldFrom(req)).own.includes(id)
}

/** @returns what a member of the staff may read of a collection, as a condition; true for all of it */
async function readableResults(req: PayloadRequest, collection: WorkflowSlug): Promise<true | Where> {
  const withheld = await withheldFrom(req)
  if (isNothing(withheld)) return true
  return { or: [isPublished, kept[collection](withheld, rows)] }
}

/** The same of versions, published ones included: they hold what the ceremony makes known. */
async function readableResultVersions(req: PayloadRequest, collection: WorkflowSlug): Promise<true | Where> {
  const withheld = await withheldFrom(req)
  return isNothing(withheld) || kept[collection](withheld, versions)
}

/** As a condition on rows that name a document: its history, its state, its texts as they were signed. */
async function aboutReadableResults(req: PayloadRequest): Promise<true | Where> {
  const withheld = await withheldFrom(req)
  if (isNothing(withheld)) return true
  const { entered, others, own, announcements } = withheld
  const ofOthers = (await awardsOf(req, others)).filter((id) => !own.includes(id))
  const ids = [...announcements, ...(await awardsOf(req, entered)), ...ofOthers]
  return { documentId: { not_in: [...new Set(ids)] } }
}

async function withheldArticles(req: PayloadRequest): Promise<readonly string[]> {
  return (await withheldFrom(req)).announcements
}

/** Whether a document, in whatever state, is one of those that are kept from whoever asks. */
async function isWithheld(req: PayloadRequest, collection: WorkflowSlug, id: string): Promise<boolean> {
  const withheld = await withheldFrom(req)
  if (isNothing(withheld) || collection === slugs.photoContests) return false
  const { entered, others, own, announcements } = withheld
  if (collection === slugs.articles) return announcements.includes(id)
  const of: Where =
    collection === slugs.contestAwards
      ? { contest: { in: [...entered, ...(own.includes(id) ? [] : others)] } }
      : { article: { in: [...announcements] } }
  for (const draft of [true, false]) {
    const { totalDocs } = await req.payload.find({
      collection,
      where: { and: [{ id: { equals: id } }, of] },
      draft,
      ...idsOnly,
      limit: 1,
      req,
    })
    if (totalDocs > 0) return true
  }
  return false
}

/** For the config: the workflow asks it of whoever reads a piece, or what is kept of one. */
export const withheldResults: Withholding = {
  readable: readableResults,
  readableVersions: readableResultVersions,
  aboutReadable: aboutReadableResults,
  withheldArticles,
  isWithheld,
}

const isPublished: Where = { _status: { equals: 'published' } }

function isNothing({ entered, others }: Withheld): boolean {
  return entered.length + others.length === 0
}

/** How rows name a document and its fields, and how versions do. */
interface Naming {
  readonly id: string
  readonly prefix: 'version.' | ''
}

const rows: Naming = { id: 'id', prefix: '' }
const versions: Naming = { id: 'parent', prefix: 'version.' }

/** Each true of what is not kept back; a document that names no contest or article is none of it. */
const kept: Record<WorkflowSlug, (withheld: Withheld, naming: Naming) => Where> = {
  [slugs.contestAwards]: ({ entered, others, own }, { id, prefix }) => ({
    and: [
      outside(`${prefix}contest`, entered),
      { or: [outside(`${prefix}contest`, others), { [id]: { in: [...own] } }] },
    ],
  }),
  [slugs.articles]: ({ announcements }, { id }) => ({ [id]: { not_in: [...announcements] } }),
  [slugs.photoCaptions]: ({ announcements }, { prefix }) => outside(`${prefix}article`, announcements),
  [slugs.photoContests]: (_withheld, { id }) => ({ [id]: { exists: true } }),
}

function outside(field: string, ids: readonly string[]): Where {
  return { or: [{ [field]: { exists: false } }, { [field]: { not_in: [...ids] } }] }
}

/** By their rows and by their newest drafts: the contest may have been put down in either. */
async function awardsOf(req: PayloadRequest, contests: readonly string[]): Promise<string[]> {
  if (contests.length === 0) return []
  const where: Where = { contest: { in: [...contests] } }
  const ids = new Set<string>()
  for (const draft of [true, false]) {
    const { docs } = await req.payload.find({
      collection: slugs.contestAwards,
      where,
      draft,
      ...idsOnly,
      limit: 0,
      req,
    })
    for (const { id } of docs) ids.add(id)
  }
  return [...ids]
}

// Whoever asks, the question is what must not be read.
const idsOnly = { select: { contest: true }, depth: 0, pagination: false, trash: true, overrideAccess: true } as const
