import type { ColumnKeys } from './columnKeys'
import type { Columns } from './columns'
import { fold } from './foldRules'
import type { Names } from './names'
import type { SearchFilters } from './searchRequestRules'

/** Asked of the number of an article. */
export type Accepts = (document: number) => boolean

interface Narrowing {
  readonly columns: Columns
  readonly keys: ColumnKeys
  readonly names: Names
  /** The articles that have this tag. Folded. */
  tagged(tag: string): ReadonlySet<number>
}

/** All the conditions, and that it stands, as one question. */
export function filterOf(
  filters: SearchFilters,
  { columns, keys, names, tagged }: Narrowing,
  leftOut: ReadonlySet<number> | null,
): Accepts {
  const { alive, moments, sections, genres, states, bylines, moreBylines } = columns
  if (!leftOut && Object.values(filters).every((filter) => filter === null)) return (document) => alive[document] === 1
  const numberOf = (key: string | null) => (key === null ? null : (keys.numberOf(key) ?? nobodys))
  const section = numberOf(filters.section === null ? null : names.idOf('section', filters.section))
  const byline = numberOf(filters.byline === null ? null : names.idOf('byline', filters.byline))
  const genre = numberOf(filters.genre)
  const state = numberOf(filters.state)
  const having = filters.tag === null ? null : tagged(fold(filters.tag))
  const from = filters.from ?? Number.NEGATIVE_INFINITY
  const before = filters.before ?? Number.POSITIVE_INFINITY
  return (document) => {
    const moment = moments[document] ?? 0
    return (
      alive[document] === 1 &&
      (section === null || sections[document] === section) &&
      (byline === null || bylines[document] === byline || (moreBylines.get(document)?.includes(byline) ?? false)) &&
      (genre === null || genres[document] === genre) &&
      (state === null || states[document] === state) &&
      moment >= from &&
      moment < before &&
      (having === null || having.has(document)) &&
      !leftOut?.has(document)
    )
  }
}

/** What no article has. */
const nobodys = -2
