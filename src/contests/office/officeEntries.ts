import type { PayloadRequest } from 'payload'
import { DocumentNotFound } from '../../errors'
import { slugs } from '../../slugs'
import type { SameAs, SamePicture } from '../samePictures/samePictureRules'
import { comparedFields, type EntryRow, samePicturesOf } from '../samePictures/samePictures'
import type { EntryStatus } from '../vocabulary'

/** An entry in the contest office's list. */
export interface OfficeEntry {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly category: string
  readonly authorName: string
  readonly status: EntryStatus
  readonly submittedAt: string | null
  readonly pictureCount: number
  /** Its pictures that stand elsewhere too. */
  readonly same: readonly ShownSamePicture[]
}

export interface ShownSamePicture extends Omit<SamePicture, 'sameAs'> {
  readonly sameAs: readonly ShownSameAs[]
}

/** With the title of the other contest, where it is another. */
export type ShownSameAs = SameAs & { readonly contestTitle: string | null }

export interface OfficeEntries {
  readonly entries: readonly OfficeEntry[]
  readonly page: number
  readonly totalPages: number
  /** What there is in the contest, and how many of them have a picture that stands elsewhere too. */
  readonly totalEntries: number
  readonly sameCount: number
}

interface Question {
  readonly contestId: string
  readonly isSameOnly: boolean
  readonly page: number
  readonly limit: number
}

interface ListedRow extends EntryRow {
  readonly category?: string | null
  readonly submittedAt?: string | null
}

/**
 * A page of what was entered in a contest, in the order in which it came, with a mark where a picture stands elsewhere too.
 * @throws DocumentNotFound
 */
export async function officeEntries(req: PayloadRequest, question: Question): Promise<OfficeEntries> {
  const { contestId, isSameOnly, page, limit } = question
  const contest = await req.payload.db.findOne<{ id: string }>({
    collection: slugs.photoContests,
    where: { id: { equals: contestId } },
    req,
  })
  if (!contest) throw new DocumentNotFound()
  const { docs: rows } = await req.payload.db.find<ListedRow>({
    collection: slugs.contestEntries,
    where: { contest: { equals: contestId } },
    select: { ...comparedFields, category: true, submittedAt: true },
    sort: ['submittedAt', 'number'],
    limit: 0,
    pagination: false,
    req,
  })
  const same = await samePicturesOf(req, rows)
  const wanted = isSameOnly ? rows.filter(({ id }) => same.has(id)) : rows
  const shown = wanted.slice((page - 1) * limit, page * limit)
  const titles = await contestTitles(
    req,
    shown.flatMap(({ id }) => same.get(id) ?? []),
  )
  const counts = await pictureCounts(
    req,
    shown.map(({ id }) => id),
  )
  return {
    entries: shown.map((row) => ({
      ...listed(row),
      pictureCount: counts.get(row.id) ?? 0,
      same: withTitles(same.get(row.id) ?? [], titles),
    })),
    page,
    totalPages: Math.max(1, Math.ceil(wanted.length / limit)),
    totalEntries: rows.length,
    sameCount: same.size,
  }
}

/** The titles of the other contests in which these pictures stand. */
export async function contestTitles(
  req: PayloadRequest,
  pictures: readonly SamePicture[],
): Promise<Map<string, string>> {
  const others = pictures
    .flatMap(({ sameAs }) => sameAs)
    .flatMap((one) => (one.kind === 'entry' && !one.isSameContest ? [one.contestId] : []))
  if (others.length === 0) return new Map()
  const { docs } = await req.payload.db.find<{ id: string; title?: string | null }>({
    collection: slugs.photoContests,
    where: { id: { in: [...new Set(others)] } },
    select: { title: true },
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map(({ id, title }) => [id, title ?? '']))
}

export function withTitles(pictures: readonly SamePicture[], titles: ReadonlyMap<string, string>): ShownSamePicture[] {
  return pictures.map(({ contentHash, sameAs }) => ({
    contentHash,
    sameAs: sameAs.map((one) => ({
      ...one,
      contestTitle: one.kind === 'entry' ? (titles.get(one.contestId) ?? null) : null,
    })),
  }))
}

async function pictureCounts(req: PayloadRequest, ids: readonly string[]): Promise<Map<string, number>> {
  const { docs } = await req.payload.db.find<{ id: string; pictures?: readonly unknown[] | null }>({
    collection: slugs.contestEntries,
    where: { id: { in: [...ids] } },
    select: { pictures: true },
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map(({ id, pictures }) => [id, pictures?.length ?? 0]))
}

function listed(row: ListedRow): Omit<OfficeEntry, 'pictureCount' | 'same'> {
  const { id, number, title, category, photographer, status, submittedAt } = row
  return {
    id,
    number: number ?? '',
    title: title ?? '',
    category: category ?? '',
    authorName: photographer?.name ?? '',
    status: status ?? 'entered',
    submittedAt: submittedAt ?? null,
  }
}
