import { type AwardTier, awardTiers, type WinnersStatus } from './vocabulary'

/** An award with its winners as far as the record names them. */
export interface ResultAward {
  readonly id: string
  readonly title: string
  readonly category: string | null
  readonly tier: AwardTier | null
  readonly rank: number | null
  readonly quota: number | null
  /** Null before the ceremony. */
  readonly winners: readonly NamedWinner[] | null
  readonly winnersStatus: WinnersStatus | null
}

export interface NamedWinner {
  readonly name: string | null
  readonly title: string | null
  /** Named by the contest office, or published already; not merely written in somebody's draft. */
  readonly isSettled?: boolean
}

/** By the contest's own order of categories, then by rank; awards of no category come first. */
export function inOrder<Award extends ResultAward>(awards: readonly Award[], categories: readonly string[]): Award[] {
  const place = ({ category }: ResultAward) => (category === null ? -1 : categories.indexOf(category))
  const rank = ({ rank: own }: ResultAward) => own ?? Number.MAX_SAFE_INTEGER
  return [...awards].sort((one, other) => place(one) - place(other) || rank(one) - rank(other))
}

export interface AnnouncedContest {
  readonly title: string
  readonly organisers: readonly string[]
  readonly awards: readonly ResultAward[]
}

/** Paragraphs of the piece that announces the winners: what the record holds, and nothing that it does not. */
export function announcementParagraphs({ title, organisers, awards }: AnnouncedContest): string[] {
  const opening =
    organisers.length > 0 ? `由${organisers.join('、')}主办的${title}评选结果如下。` : `${title}评选结果如下。`
  return [opening, ...awards.map(awardParagraph)]
}

function awardParagraph(award: ResultAward): string {
  const quota = award.quota === null ? '' : `（${award.quota}名）`
  return `${award.title}${quota}：${winnersText(award)}`
}

function winnersText({ winners, winnersStatus }: ResultAward): string {
  if (winnersStatus === 'notNamedBySource') return '来源未列姓名。'
  if (!winners || winners.length === 0) return '待公布。'
  return `${winners.map(winnerText).join('、')}。`
}

function winnerText({ name, title }: NamedWinner): string {
  const work = title ? `《${title}》` : ''
  return `${name ?? ''}${work}` || '（未填写）'
}

/**
 * What may be written into a draft of the announcement: awards that are signed as they stand, and of all others the winners
 * whom the contest office has named, or who were published. What anybody may have put down in a draft is not announced.
 */
export function announcedAwards(awards: readonly NewestAward[]): NewestAward[] {
  return awards.flatMap((award) => {
    if (award.isSigned || award.isApproved) return [award]
    const settled = (award.winners ?? []).filter(({ isSettled }) => isSettled)
    return settled.length > 0 ? [{ ...award, winners: settled }] : []
  })
}

/** Whether any of them has a winner. */
export function hasWinners(awards: readonly Pick<ResultAward, 'winners'>[]): boolean {
  return awards.some(({ winners }) => (winners ?? []).length > 0)
}

/** As the newsroom has it now. */
export interface NewestAward extends ResultAward {
  /** It stands as it was signed and published. */
  readonly isSigned: boolean
  /** All have signed it as it stands, and it waits to be published. */
  readonly isApproved: boolean
}

/** 证书: one a winner whose name is on record. */
export interface Certificate {
  readonly name: string
  readonly work: string | null
  readonly award: string
  /** False: of an award that nobody has signed yet, to be looked at and not to be handed out. */
  readonly isSigned: boolean
}

/** A winner for whom no certificate can be printed: no name is on record. */
export type UnnamedWinner = Pick<Certificate, 'work' | 'award'>

export function withoutCertificate(awards: readonly NewestAward[]): UnnamedWinner[] {
  return awards.flatMap((award) =>
    (award.winners ?? []).flatMap(({ name, title: work }) => (name?.trim() ? [] : [{ work, award: awardName(award) }])),
  )
}

export function certificatesOf(awards: readonly NewestAward[]): Certificate[] {
  return awards.flatMap((award) =>
    (award.winners ?? []).flatMap(({ name, title: work }) =>
      name?.trim() ? [{ name, work, award: awardName(award), isSigned: award.isSigned }] : [],
    ),
  )
}

function awardName({ category, tier, title }: Pick<ResultAward, 'category' | 'tier' | 'title'>): string {
  return tier ? [category, awardTiers[tier].zh].filter(Boolean).join('') : title
}
