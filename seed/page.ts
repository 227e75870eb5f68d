import type { Body, GapKind } from '../src/body/schema'

/** One newspaper page, read from its extracted text: plain values only, ready to be loaded or printed. */
export interface ParsedPage {
  pieces: ParsedPiece[]
  captions: ParsedCaption[]
  contest: ParsedContest | null
  /** Everyone whom a byline names, each once, in the page's order. */
  bylineNames: string[]
  /** Everyone whom a caption credits, each once, in the page's order. */
  photographerNames: string[]
  /** What stands on the page but could not be given a place; nothing is ever dropped. */
  unplaced: UnplacedLine[]
  mended: Mend[]
}

export interface ParsedPiece {
  /** Position of the piece's text on the page, from 1. */
  order: number
  kind: PieceKind
  /** As printed: a break into lines is `\n`, a break inside a line is a space. `null`: the page lost it. */
  headline: string | null
  deck: string | null
  /** 本报讯 and its like, without the space after it. */
  dateline: string | null
  bylines: ParsedByline[]
  body: Body
  gaps: ParsedGap[]
  missing: MissingPart[]
  /** Working title, made of the page's own words only. */
  slugline: string
}

export type PieceKind = 'news' | 'feature'

export type MissingPart = 'headline' | 'byline'

export interface ParsedByline {
  name: string
  /** 记者, 通讯员 and the like, only where printed. */
  role: string | null
  /** The whole byline as printed, mark or brackets included: `□ 王燕华`, `（王燕华）`. Shared by all whom it names. */
  printed: string
}

export interface ParsedGap {
  /** The same for the same page: piece and position within it, `p1-g3`. Equals the body node's `gapId`. */
  gapId: string
  kind: GapKind
  /** Up to ten characters on either side within the paragraph, cut where the next gap begins. */
  before: string
  after: string
  /** Other places of the page where the same stem stands complete, quoted with context. For the editor, never filled in. */
  evidence: string[]
}

export interface ParsedCaption {
  text: string
  credit: ParsedCredit | null
  /** The piece whose people or places the caption names; `null` where it names none. */
  pieceOrder: number | null
}

export interface ParsedCredit {
  name: string
  printed: string
}

export interface ParsedContest {
  /** The fullest of the forms in `titlesSeen`. */
  title: string
  titlesSeen: string[]
  organisers: string[]
  supporters: string[]
  /** ISO 8601 to the precision printed, `2017-08`. */
  since: string | null
  /** How many works the page says were honoured. */
  statedTotal: number | null
  categories: ParsedContestCategory[]
  pieceOrder: number
}

export interface ParsedContestCategory {
  /** `null` where the page names no categories. */
  name: string | null
  tiers: ParsedContestTier[]
}

export interface ParsedContestTier {
  tier: string
  /** From 1, in the order printed. */
  rank: number
  quota: number
}

export interface UnplacedLine {
  /** Line of the file, from 1. */
  line: number
  text: string
}

export interface Mend {
  kind: MendKind
  count: number
  /** The text affected, as it stands after mending. */
  texts: string[]
}

export const mendKinds = {
  joinedLines: { zh: '接行成段', en: 'hard-wrapped lines joined into a paragraph' },
  removedSpace: { zh: '删去数字、字母或标点旁的空格', en: 'space beside digits, Latin letters or punctuation removed' },
  letterSpaced: { zh: '收拢疏排行', en: 'letter-spaced line closed up' },
  gap: { zh: '空格作缺字处理', en: 'space taken for a lost or doubtful glyph' },
  keptSpace: { zh: '保留空格', en: 'space kept as printed' },
} as const

export type MendKind = keyof typeof mendKinds
