import { diffArrays } from 'diff'
import { type Block, blockKey, textOf } from './markedTextRules'
import { type Profile, profileOf, similarity, together } from './similarityRules'

/**
 * Paragraphs of both sides that belong together, by position from 0: one to one, several to one where they were joined,
 * one to several where it was split. One side is empty where a paragraph came or went.
 */
export interface Pairing {
  readonly before: readonly number[]
  readonly after: readonly number[]
  /** It stands elsewhere now, seen from the paragraphs around it. */
  readonly isMoved: boolean
}

/** Below this, two paragraphs are not the same one rewritten. */
const related = 0.35
/** From here on, a paragraph elsewhere is the same one moved. */
const surelyTheSame = 0.8
/** Shorter paragraphs recur by chance. */
const shortestMove = 6
/** Work that a comparison of paragraphs may cost: characters read over all pairs that are looked at. */
const maxWork = 6_000_000
const maxBlockEdits = 3000

/** Finds which paragraph became which; in the order of the text after, with what went at the place where it was. */
export function alignBlocks(before: readonly Block[], after: readonly Block[]): Pairing[] {
  const sides: Sides = { before: before.map(sideOf), after: after.map(sideOf) }
  const regions = differingRegions(sides)
  const paired = regions.flatMap((region) =>
    region.isSame ? sameBlocks(region) : absorbNeighbours(pairRegion(region, sides), sides),
  )
  return withMoves(paired, sides)
}

interface Side {
  readonly key: string
  readonly length: number
  readonly profile: Profile
}

interface Sides {
  readonly before: readonly Side[]
  readonly after: readonly Side[]
}

function sideOf(block: Block): Side {
  const text = textOf(block.pieces)
  return { key: blockKey(block), length: text.length, profile: profileOf(text) }
}

interface Region {
  readonly isSame: boolean
  readonly before: readonly number[]
  readonly after: readonly number[]
}

/** Runs of equal paragraphs, and what lies between them. */
function differingRegions(sides: Sides): Region[] {
  const keysBefore = sides.before.map(({ key }) => key)
  const keysAfter = sides.after.map(({ key }) => key)
  const parts = diffArrays(keysBefore, keysAfter, { maxEditLength: maxBlockEdits })
  if (!parts) return [{ isSame: false, before: [...keysBefore.keys()], after: [...keysAfter.keys()] }]
  const regions: Region[] = []
  let i = 0
  let j = 0
  for (const { added, removed, count } of parts) {
    const region: Region = {
      isSame: !added && !removed,
      before: added ? [] : range(i, count),
      after: removed ? [] : range(j, count),
    }
    i += region.before.length
    j += region.after.length
    const last = regions.at(-1)
    if (last && !last.isSame && !region.isSame) {
      regions[regions.length - 1] = {
        isSame: false,
        before: [...last.before, ...region.before],
        after: [...last.after, ...region.after],
      }
    } else regions.push(region)
  }
  return regions
}

function sameBlocks({ before, after }: Region): Pairing[] {
  return before.flatMap((index, place) => {
    const other = after[place]
    return other === undefined ? [] : [{ before: [index], after: [other], isMoved: false }]
  })
}

/** The pairing in reading order whose paragraphs resemble each other most (Needleman–Wunsch over similarities). */
function pairRegion({ before, after }: Region, sides: Sides): Pairing[] {
  if (before.length === 0 || after.length === 0 || workOf(before, after, sides) > maxWork)
    return unpaired(before, after)
  const width = after.length + 1
  const best = new Float64Array((before.length + 1) * width)
  const scores = new Float64Array(best.length)
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const score = resemblance(sides.before[before[i] ?? -1], sides.after[after[j] ?? -1])
      const at = i * width + j
      scores[at] = score
      const pairedBest = score >= related ? score + (best[at + width + 1] ?? 0) : 0
      best[at] = Math.max(pairedBest, best[at + width] ?? 0, best[at + 1] ?? 0)
    }
  }
  const result: Pairing[] = []
  let i = 0
  let j = 0
  while (i < before.length && j < after.length) {
    const at = i * width + j
    const score = scores[at] ?? 0
    if (score >= related && best[at] === score + (best[at + width + 1] ?? 0)) {
      result.push(...pairOf([before[i]], [after[j]]))
      i += 1
      j += 1
    } else if (best[at] === best[at + width]) {
      result.push(...pairOf([before[i]], []))
      i += 1
    } else {
      result.push(...pairOf([], [after[j]]))
      j += 1
    }
  }
  return [...result, ...unpaired(before.slice(i), after.slice(j))]
}

function resemblance(a: Side | undefined, b: Side | undefined): number {
  return a && b ? similarity(a.profile, b.profile) : 0
}

function workOf(before: readonly number[], after: readonly number[], sides: Sides): number {
  const longest = (indexes: readonly number[], side: readonly Side[]) =>
    indexes.reduce((sum, index) => sum + (side[index]?.length ?? 0) + 1, 0)
  return longest(before, sides.before) * after.length + longest(after, sides.after) * before.length
}

function pairOf(before: readonly (number | undefined)[], after: readonly (number | undefined)[]): Pairing[] {
  const isNumber = (index: number | undefined) => index !== undefined
  return [{ before: before.filter(isNumber), after: after.filter(isNumber), isMoved: false }]
}

function unpaired(before: readonly number[], after: readonly number[]): Pairing[] {
  return [...before.flatMap((index) => pairOf([index], [])), ...after.flatMap((index) => pairOf([], [index]))]
}

/** A paragraph that was split or joined: what stands alone beside a pair goes to it where the whole then fits better. */
function absorbNeighbours(pairings: readonly Pairing[], sides: Sides): Pairing[] {
  const result: Pairing[] = []
  for (const pairing of pairings) {
    const last = result.at(-1)
    const whole = last && joinedPair(last, pairing)
    if (last && whole && closeness(whole, sides) > Math.max(closeness(last, sides), closeness(pairing, sides)) + 0.1) {
      result[result.length - 1] = whole
    } else result.push(pairing)
  }
  return result
}

/** Two pairings as one, where one of them stands alone on one side and the whole is a split or a join. */
function joinedPair(a: Pairing, b: Pairing): Pairing | null {
  const isAlone = ({ before, after }: Pairing) => before.length === 0 || after.length === 0
  if (isAlone(a) === isAlone(b)) return null
  const before = [...a.before, ...b.before]
  const after = [...a.after, ...b.after]
  return before.length === 1 || after.length === 1 ? { before, after, isMoved: false } : null
}

function closeness({ before, after }: Pairing, sides: Sides): number {
  const a = wholeOf(before, sides.before)
  const b = wholeOf(after, sides.after)
  return a && b ? similarity(a, b) : 0
}

function wholeOf(indexes: readonly number[], side: readonly Side[]): Profile | null {
  const profiles = indexes.flatMap((index) => side[index]?.profile ?? [])
  return profiles.length > 0 ? profiles.reduce(together) : null
}

/** What went at one place and came at another, all but unchanged, was moved. */
function withMoves(pairings: readonly Pairing[], sides: Sides): Pairing[] {
  const gone = pairings.filter(({ after }) => after.length === 0)
  const come = pairings.filter(({ before }) => before.length === 0)
  const work = workOf(
    gone.flatMap(({ before }) => before),
    come.flatMap(({ after }) => after),
    sides,
  )
  if (gone.length === 0 || come.length === 0 || work > maxWork) return [...pairings]
  const origins = new Map<Pairing, Pairing>()
  const used = new Set<Pairing>()
  for (const arrival of come) {
    const [best] = gone
      .filter((departure) => !used.has(departure) && isLong(departure.before, sides.before))
      .map((departure) => ({ departure, score: closeness({ ...arrival, before: departure.before }, sides) }))
      .filter(({ score }) => score >= surelyTheSame)
      .sort((a, b) => b.score - a.score)
    if (!best) continue
    used.add(best.departure)
    origins.set(arrival, best.departure)
  }
  return pairings.map((pairing) => {
    const origin = origins.get(pairing)
    if (origin) return { before: origin.before, after: pairing.after, isMoved: true }
    // Its place is remembered by an entry without a text of its own.
    return used.has(pairing) ? { before: pairing.before, after: [], isMoved: true } : pairing
  })
}

function isLong(indexes: readonly number[], side: readonly Side[]): boolean {
  return indexes.some((index) => (side[index]?.length ?? 0) >= shortestMove)
}

function range(start: number, count: number): number[] {
  return Array.from({ length: count }, (_, offset) => start + offset)
}
