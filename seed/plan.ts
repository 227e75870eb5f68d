import { plainText } from '../src/body/readBody'
import { type AwardTier, awardTiers } from '../src/contests/vocabulary'
import type { Action, State } from '../src/editorial/workflow'
import { slugs, type WorkflowSlug } from '../src/slugs'
import type { DemoAccountName } from './accounts'
import { seedId } from './identity'
import type {
  ParsedCaption,
  ParsedContest,
  ParsedContestCategory,
  ParsedContestTier,
  ParsedPage,
  ParsedPiece,
} from './page'

/** One document that a page becomes, and the hands it goes through. Every step raises its revision by one. */
export interface PlannedDocument {
  readonly collectionSlug: WorkflowSlug
  readonly id: string
  /** For the printed report. */
  readonly title: string
  readonly creator: DemoAccountName
  readonly data: Record<string, unknown>
  readonly steps: readonly PlannedStep[]
  /** What keeps it from being submitted; empty where nothing does. */
  readonly lacks: readonly string[]
}

export type PlannedStep =
  | { readonly by: DemoAccountName; readonly action: Action; readonly leadsTo: State }
  | { readonly by: DemoAccountName; readonly edit: Record<string, unknown>; readonly leadsTo: State }

export interface PlanOptions {
  readonly pageKey: string
  readonly sectionId: string
  /** Ids of the bylines by name; they are made before the documents. */
  readonly bylineIds: ReadonlyMap<string, string>
  /** Whether complete documents go through the three reviews, or wait as drafts. */
  readonly isPublished: boolean
}

/** The reason under which a lost glyph is passed over: there is no original to check it against. */
const passOverReason = '提取文本此处缺一字，无原版可核'

/** What a page becomes, in an order in which everything referred to comes first. Pure. */
export function planPage(page: ParsedPage, options: PlanOptions): PlannedDocument[] {
  const captions = page.captions.map((caption, index) => planCaption({ caption, index, options }))
  const pieces = page.pieces.map((piece) => planPiece({ piece, page, options }))
  const contest = page.contest ? planContest(page.contest, options) : []
  return [...captions, ...pieces, ...contest]
}

function planPiece({
  piece,
  page,
  options,
}: {
  piece: ParsedPiece
  page: ParsedPage
  options: PlanOptions
}): PlannedDocument {
  const { pageKey, sectionId, bylineIds, isPublished } = options
  const lacks = [
    ...piece.missing.map((part) => (part === 'headline' ? '标题' : '署名')),
    ...page.captions.flatMap((caption) =>
      caption.pieceOrder === piece.order && !caption.credit ? ['图片说明的署名'] : [],
    ),
  ]
  const captionIds = page.captions.flatMap((caption, index) =>
    caption.pieceOrder === piece.order ? [captionId(pageKey, index)] : [],
  )
  const gaps = piece.gaps.map((gap) => ({ ...gap, evidence: gap.evidence.join('\n'), status: 'open' }))
  return {
    collectionSlug: slugs.articles,
    id: pieceId(pageKey, piece.order),
    title: piece.headline?.replaceAll('\n', '') ?? piece.slugline,
    creator: 'reporter',
    lacks,
    steps: isPublished && lacks.length === 0 ? standardTrack(gaps) : [],
    data: {
      slugline: piece.slugline,
      headline: piece.headline,
      deck: piece.deck,
      dateline: piece.dateline,
      genre: piece.kind,
      section: sectionId,
      body: piece.body,
      bylines: piece.bylines.map(({ name }) => ({ byline: bylineIds.get(name), role: 'author', printedName: name })),
      captions: captionIds,
      gaps,
      original: { text: originalOf(piece) },
      ...(lacks.length > 0 ? { deskNote: `原版提取文本中缺：${lacks.join('、')}。补齐后方可提交。` } : {}),
    },
  }
}

function planCaption({
  caption,
  index,
  options,
}: {
  caption: ParsedCaption
  index: number
  options: PlanOptions
}): PlannedDocument {
  const { pageKey, bylineIds, isPublished } = options
  const { credit } = caption
  const standsAlone = caption.pieceOrder === null
  return {
    collectionSlug: slugs.photoCaptions,
    id: captionId(pageKey, index),
    title: caption.text,
    creator: 'photographer',
    lacks: credit ? [] : ['署名'],
    steps: isPublished && credit && standsAlone ? briefTrack : [],
    data: { text: caption.text, credit: credit ? { byline: bylineIds.get(credit.name), printed: credit.printed } : {} },
  }
}

function planContest(contest: ParsedContest, options: PlanOptions): PlannedDocument[] {
  const { pageKey, isPublished } = options
  const id = seedId(pageKey, 'contest')
  const steps = isPublished ? standardTrack([]) : []
  const planned: PlannedDocument = {
    collectionSlug: slugs.photoContests,
    id,
    title: contest.title,
    creator: 'reporter',
    lacks: [],
    steps,
    data: {
      title: contest.title,
      alternativeTitles: contest.titlesSeen.filter((title) => title !== contest.title),
      organisers: contest.organisers,
      supporters: contest.supporters,
      startedOn: contest.since,
      categories: contest.categories.flatMap(({ name }) => (name ? [{ name }] : [])),
      statedTotal: contest.statedTotal,
      announcement: pieceId(pageKey, contest.pieceOrder),
      phase: 'announced',
    },
  }
  const awards = contest.categories.flatMap((category) =>
    category.tiers.map((tier) => planAward({ contestId: id, category, tier, steps, pageKey })),
  )
  return [planned, ...awards]
}

interface PlannedAward {
  readonly contestId: string
  readonly category: ParsedContestCategory
  readonly tier: ParsedContestTier
  readonly steps: readonly PlannedStep[]
  readonly pageKey: string
}

function planAward({ contestId, category, tier, steps, pageKey }: PlannedAward): PlannedDocument {
  return {
    collectionSlug: slugs.contestAwards,
    id: seedId(pageKey, `award/${category.name ?? ''}/${tier.tier}`),
    title: [category.name, tier.tier].filter(Boolean).join(' '),
    creator: 'reporter',
    lacks: [],
    steps,
    data: {
      contest: contestId,
      category: category.name,
      tier: tierOf(tier.tier),
      rank: tier.rank,
      quota: tier.quota,
      winners: [],
      winnersStatus: 'notNamedBySource',
      sourceNote: '名额据见报消息；消息未列获奖者姓名。',
    },
  }
}

/** Submitted by whoever typed it in; the desk head settles the gaps; three people sign; the chief editor publishes. */
export function standardTrack(gaps: readonly object[]): PlannedStep[] {
  const settled = gaps.map((gap) => ({ ...gap, status: 'passedOver', reason: passOverReason }))
  const settling: PlannedStep[] = gaps.length > 0 ? [{ by: 'desk', edit: { gaps: settled }, leadsTo: 'review2' }] : []
  return [
    { by: 'reporter', action: 'submit', leadsTo: 'review1' },
    { by: 'editor', action: 'approve', leadsTo: 'review2' },
    ...settling,
    { by: 'desk', action: 'approve', leadsTo: 'review3' },
    { by: 'chief', action: 'approve', leadsTo: 'approved' },
    { by: 'chief', action: 'publish', leadsTo: 'published' },
  ]
}

const briefTrack: readonly PlannedStep[] = [
  { by: 'photographer', action: 'submit', leadsTo: 'review1' },
  { by: 'editor', action: 'approve', leadsTo: 'review3' },
  { by: 'chief', action: 'approve', leadsTo: 'approved' },
  { by: 'chief', action: 'publish', leadsTo: 'published' },
]

/** The piece as the page has it: typing it in from there is no authorship. */
function originalOf(piece: ParsedPiece): string {
  const bylines = [...new Set(piece.bylines.map(({ printed }) => printed))]
  return [piece.headline, piece.deck, ...bylines, piece.dateline, plainText(piece.body)].filter(Boolean).join('\n')
}

function tierOf(printed: string): AwardTier | null {
  const found = (Object.keys(awardTiers) as AwardTier[]).find((tier) => awardTiers[tier].zh === printed)
  return found ?? null
}

function pieceId(pageKey: string, order: number): string {
  return seedId(pageKey, `piece/${order}`)
}

function captionId(pageKey: string, index: number): string {
  return seedId(pageKey, `caption/${index + 1}`)
}
