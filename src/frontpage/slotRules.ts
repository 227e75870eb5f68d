import type { Problem } from '../errors'
import { isRecord } from '../isRecord'

/** What stands where on the front page, by id and in order. */
export interface FrontPageSlots {
  /** 头条: one at most. */
  readonly lead: readonly string[]
  /** 置顶 */
  readonly pinned: readonly string[]
  /** The first pieces of a section. */
  readonly sections: readonly SectionSlots[]
  /** 专题 on the front page. */
  readonly topics: readonly string[]
}

export interface SectionSlots {
  readonly section: string
  readonly pieces: readonly string[]
}

const noSlots: FrontPageSlots = { lead: [], pinned: [], sections: [], topics: [] }

/** How many each list holds: a page has an end, and one answer carries it all. */
export const slotLimits = { lead: 1, pinned: 8, section: 6, sections: 40, topics: 8 } as const

/** Reads slots from a request or the database; what is not of this shape is a problem with its path. */
export function parseSlots(input: unknown): { readonly slots: FrontPageSlots; readonly problems: readonly Problem[] } {
  if (!isRecord(input)) return { slots: noSlots, problems: [malformed('slots')] }
  const problems: Problem[] = []
  const ids = (value: unknown, path: string, limit: number) => parseIds(value, path, limit, problems)
  const rows = Array.isArray(input.sections) ? input.sections : input.sections === undefined ? [] : null
  if (rows === null || rows.length > slotLimits.sections) problems.push(malformed('slots.sections'))
  const sections = (rows ?? []).flatMap((row: unknown, place): SectionSlots[] => {
    const path = `slots.sections.${place}`
    if (isRecord(row) && isId(row.section))
      return [{ section: row.section, pieces: ids(row.pieces, `${path}.pieces`, slotLimits.section) }]
    problems.push(malformed(path))
    return []
  })
  if (new Set(sections.map(({ section }) => section)).size < sections.length) problems.push(malformed('slots.sections'))
  return {
    slots: {
      lead: ids(input.lead, 'slots.lead', slotLimits.lead),
      pinned: ids(input.pinned, 'slots.pinned', slotLimits.pinned),
      sections,
      topics: ids(input.topics, 'slots.topics', slotLimits.topics),
    },
    problems,
  }
}

/** The ids of all pieces, each once. */
export function pieceIdsIn({ lead, pinned, sections }: FrontPageSlots): string[] {
  return [...new Set([...lead, ...pinned, ...sections.flatMap(({ pieces }) => pieces)])]
}

/** The list with what stood at `from` now at `to`; unchanged where either is no place of it. */
export function moved<Item>(list: readonly Item[], from: number, to: number): readonly Item[] {
  const item = list[from]
  if (item === undefined || to < 0 || to >= list.length || from === to) return list
  const rest = list.filter((_, place) => place !== from)
  return [...rest.slice(0, to), item, ...rest.slice(to)]
}

/** The slots with the pieces of one section replaced; a section without pieces has no row. */
export function withSection(slots: FrontPageSlots, section: string, pieces: readonly string[]): FrontPageSlots {
  const others = slots.sections.filter((row) => row.section !== section)
  return { ...slots, sections: pieces.length > 0 ? [...others, { section, pieces }] : others }
}

function parseIds(value: unknown, path: string, limit: number, problems: Problem[]): string[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value) || !value.every(isId)) {
    problems.push(malformed(path))
    return []
  }
  if (value.length > limit) problems.push(tooMany(path, limit))
  if (new Set(value).size < value.length) problems.push(twice(path))
  return value
}

/** Ids are this system's own: UUIDs, or whatever an import brought in their place. */
function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,64}$/.test(value)
}

function malformed(path: string): Problem {
  return { code: 'malformed_slots', path, message: { zh: '版位的格式有误。', en: 'The slots are malformed.' } }
}

function tooMany(path: string, limit: number): Problem {
  return {
    code: 'too_many_slots',
    path,
    message: { zh: `这一栏最多放 ${limit} 篇。`, en: `This list holds ${limit} at most.` },
  }
}

function twice(path: string): Problem {
  return {
    code: 'piece_twice',
    path,
    message: { zh: '同一栏里有重复的稿件。', en: 'A piece stands in this list twice.' },
  }
}
