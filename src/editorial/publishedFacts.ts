import type { PayloadRequest } from 'payload'
import { idOf } from '../fields/relationId'
import { slugs } from '../slugs'
import { textOf } from '../textOf'
import type { Piece } from './loadPiece'

/** Whom a published piece or picture is by: the name as printed, the bearer's record, the account behind it. */
export interface Credit {
  readonly printed: string
  readonly bylineId: string | null
  readonly userId: string | null
}

/** What the record of a publication holds besides the content, so that reports need no document that may change later. */
export interface PublishedFacts {
  readonly headline: string
  readonly words: number
  readonly pictures: number
  /** Null for the first publication; the kind of the correction otherwise. */
  readonly correction: 'minor' | 'notice' | null
  readonly isFirst: boolean
  readonly authors: readonly Credit[]
  readonly photographers: readonly Credit[]
}

/** Taken before the publication is written. */
export async function publishedFacts(req: PayloadRequest, piece: Piece): Promise<PublishedFacts> {
  const { doc, item, listing, subject } = piece
  const authors = bylinesIn(doc.bylines)
  const photographers = photoCreditsIn(subject.content)
  const users = await accountsOf(
    req,
    [...authors, ...photographers].flatMap(({ bylineId }) => bylineId ?? []),
  )
  const withAccount = (credit: Omit<Credit, 'userId'>): Credit => ({
    ...credit,
    userId: users.get(credit.bylineId ?? '') ?? null,
  })
  return {
    headline: listing.headline,
    words: listing.wordCount,
    pictures: listing.pictureCount,
    correction: item.correction?.kind ?? null,
    isFirst: !doc.publishedAt,
    authors: authors.map(withAccount),
    photographers: photographers.map(withAccount),
  }
}

/** Who wrote it; an editor named beside the authors wrote nothing. */
function bylinesIn(value: unknown): Omit<Credit, 'userId'>[] {
  return recordsIn(value).flatMap(({ byline, role, printedName }) =>
    role === 'editor' ? [] : [{ bylineId: idOf(byline), printed: textOf(printedName) }],
  )
}

/** The credits of the pictures that readers see: of a caption that stands alone, or of those inside an article. */
function photoCreditsIn(content: unknown): Omit<Credit, 'userId'>[] {
  const [whole] = recordsIn([content])
  const captions = whole?.captions === undefined ? recordsIn([content]) : recordsIn(whole.captions)
  return captions.flatMap(({ credit }) =>
    recordsIn([credit]).map(({ printed, byline }) => ({ printed: textOf(printed), bylineId: idOf(byline) })),
  )
}

async function accountsOf(req: PayloadRequest, bylineIds: readonly string[]): Promise<Map<string, string>> {
  if (bylineIds.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: slugs.bylines,
    where: { id: { in: [...new Set(bylineIds)] } },
    select: { user: true },
    depth: 0,
    limit: 500,
    pagination: false,
    // Who is behind a byline goes on record, whoever presses the button.
    overrideAccess: true,
    req,
  })
  return new Map(
    docs.flatMap(({ id, user }) => {
      const userId = idOf(user)
      return userId ? [[String(id), userId] as const] : []
    }),
  )
}

function recordsIn(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter((row) => typeof row === 'object' && row !== null) : []
}
