import { type Block, isOneSentence, joinLines } from './blocks'
import { markedByline, opensWithDateline, splitClosingByline } from './bylines'
import { changesColumn } from './columns'
import type { Line } from './lines'

/** The blocks sorted by what they belong to; headlines are not assigned yet. */
export interface SortedPage {
  pieces: RawPiece[]
  captions: Block[]
  displays: Display[]
}

export interface RawPiece {
  /** Paragraphs, and display blocks that stand between them as subheads. */
  blocks: Block[]
}

/** Lines set on display outside a piece's text: headlines, decks, marked bylines. */
export interface Display {
  lines: Line[]
  /** Index of the piece that begins right under them; `null` where none does. */
  above: number | null
}

/**
 * Tells the pieces apart. A piece begins with a dateline, after a byline in brackets, under a headline's byline or deck, or
 * where the column changes between two paragraphs; within a paragraph the column may change, and the piece goes on.
 */
export function sortBlocks(blocks: Block[]): SortedPage {
  const page: SortedPage = { pieces: [], captions: [], displays: [] }
  let current: RawPiece | null = null
  let waiting: Line[] = []
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'creditedCaption') {
      page.captions.push(block)
    } else if (block.kind === 'display') {
      waiting = [...waiting, ...block.lines]
    } else if (current && goesOn({ piece: current, display: waiting, block })) {
      current.blocks.push(...subheadsOf(waiting), block)
      waiting = []
    } else if (isCaption(block, blocks[index + 1])) {
      page.captions.push(block)
    } else {
      if (waiting.length > 0) page.displays.push({ lines: waiting, above: page.pieces.length })
      waiting = []
      current = { blocks: [block] }
      page.pieces.push(current)
    }
  }
  if (waiting.length > 0) page.displays.push({ lines: waiting, above: null })
  return page
}

function goesOn({ piece, display, block }: { piece: RawPiece; display: Line[]; block: Block }): boolean {
  const last = piece.blocks.findLast(({ kind }) => kind === 'paragraph')
  if (!last || opensWithDateline(joinLines(block.lines))) return false
  if (splitClosingByline(joinLines(last.lines)).bylines.length > 0) return false
  if (hasHeadlineMarks(display)) return false
  return !changesColumn(last.lines, block.lines)
}

function hasHeadlineMarks(display: Line[]): boolean {
  return display.some((line) => markedByline(line.text) !== null || isDeckLine(line.text))
}

export function isDeckLine(text: string): boolean {
  return /^[—–]{1,2}[^—–]/u.test(text)
}

/** One sentence that belongs to no running text: no dateline, no byline, and no second paragraph under it. */
function isCaption(block: Block, next: Block | undefined): boolean {
  const text = joinLines(block.lines)
  if (!isOneSentence(block) || opensWithDateline(text) || splitClosingByline(text).bylines.length > 0) return false
  return next?.kind !== 'paragraph' || !goesOn({ piece: { blocks: [block] }, display: [], block: next })
}

/** Lines that stand tight are one subhead of several lines, a blank line parts two subheads. */
function subheadsOf(display: Line[]): Block[] {
  return tightGroups(display).map((lines) => ({ kind: 'display', lines }))
}

export function tightGroups(lines: Line[]): Line[][] {
  const groups: Line[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    if (group && line.tight && !line.opensFrame) group.push(line)
    else groups.push([line])
  }
  return groups
}
