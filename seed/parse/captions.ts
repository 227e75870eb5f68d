import type { ParsedCaption } from '../page'
import { type Block, joinLines } from './blocks'
import { splitCredit } from './credits'
import type { MendLog } from './mends'
import { isPersonName } from './names'
import { keepBreaks } from './spaces'

const fewestTimes = 2
const placeName = /[村镇乡寨庄]$/u
/** Ends of names that are wider than a story: a city or a district says nothing about which piece a picture belongs to. */
const areaName = /[省市县区州]$/u

/** Captions as printed, each with its credit and the piece that it belongs to. */
export function readCaptions({
  blocks,
  pieceTexts,
  log,
}: {
  blocks: Block[]
  pieceTexts: string[]
  log: MendLog
}): ParsedCaption[] {
  return blocks.map((block) => {
    const { text, credit } = splitCredit(joinLines(block.lines))
    const mended = keepBreaks(text)
    log.add('removedSpace', mended.removed)
    log.add('keptSpace', mended.kept)
    if (block.lines.length > 1) log.add('joinedLines', [mended.text])
    return { text: mended.text, credit, pieceOrder: pieceNamedIn(mended.text, pieceTexts) }
  })
}

/**
 * The one piece whose people or places a caption names, as a position from 1; `null` where it names none, or those of
 * several. Words in common are no evidence: farm produce is spoken of everywhere.
 */
function pieceNamedIn(caption: string, pieceTexts: string[]): number | null {
  const homes = new Map<number, number>()
  for (const name of namesWithin(caption)) {
    const home = soleHome(name, pieceTexts)
    if (home !== null) homes.set(home, (homes.get(home) ?? 0) + 1)
  }
  const [first, second] = [...homes].sort((a, b) => b[1] - a[1])
  return first && first[1] > (second?.[1] ?? 0) ? first[0] + 1 : null
}

/** Whatever in the text might be the name of a person or of a village: a candidate counts only if a piece repeats it. */
function namesWithin(text: string): Set<string> {
  const chars = Array.from(text)
  const grams = [2, 3].flatMap((size) =>
    chars.map((_, start) => chars.slice(start, start + size).join('')).filter((gram) => gram.length >= size),
  )
  return new Set(grams.filter((gram) => /^\p{Script=Han}+$/u.test(gram) && (placeName.test(gram) || isFullName(gram))))
}

/** A name of two characters looks like any word; only three are distinct enough. */
function isFullName(gram: string): boolean {
  return Array.from(gram).length === 3 && isPersonName(gram) && !areaName.test(gram)
}

function soleHome(name: string, pieceTexts: string[]): number | null {
  const homes = pieceTexts.flatMap((text, index) => (text.includes(name) ? [index] : []))
  const home = homes[0]
  if (home === undefined || homes.length > 1) return null
  return (pieceTexts[home]?.split(name).length ?? 0) > fewestTimes ? home : null
}
