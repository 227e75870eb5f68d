import type { ColumnKeys } from './columnKeys'
import type { Columns } from './columns'
import type { Names } from './names'
import type { Facets } from './searchEngine'

const mostBylines = 20

interface Counting {
  readonly columns: Columns
  readonly keys: ColumnKeys
  readonly names: Names
}

/** How what was found is spread over sections, bylines and years, so that a reader can narrow it. */
export function countFacets(documents: Uint32Array, { columns, keys, names }: Counting): Facets {
  const { moreBylines } = columns
  const sections = new Uint32Array(keys.size)
  const bylines = new Uint32Array(keys.size)
  const years = new Uint32Array(keys.size)
  for (let index = 0; index < documents.length; index += 1) {
    const document = documents[index] ?? 0
    increase(sections, columns.sections[document] ?? -1)
    increase(bylines, columns.bylines[document] ?? -1)
    increase(years, columns.years[document] ?? -1)
  }
  if (moreBylines.size > 0) {
    for (const document of documents) {
      for (const byline of moreBylines.get(document) ?? []) increase(bylines, byline)
    }
  }
  return {
    section: entriesOf(sections, sections.length, (number) => names.entry('section', keys.keyOf(number))),
    byline: entriesOf(bylines, mostBylines, (number) => names.entry('byline', keys.keyOf(number))),
    year: numbersIn(years)
      .map((number) => ({ year: Number(keys.keyOf(number)), count: years[number] ?? 0 }))
      .sort((one, other) => other.year - one.year),
  }
}

function increase(counts: Uint32Array, number: number): void {
  if (number >= 0) counts[number] = (counts[number] ?? 0) + 1
}

function entriesOf<Entry extends { readonly name: string }>(
  counts: Uint32Array,
  most: number,
  entryOf: (number: number) => Entry,
): (Entry & { count: number })[] {
  const countOf = (number: number) => counts[number] ?? 0
  const numbers = numbersIn(counts).sort((one, other) => countOf(other) - countOf(one))
  // Comparing names takes long: only those that can be among the first are.
  const least = countOf(numbers[Math.min(most, numbers.length) - 1] ?? 0)
  return numbers
    .filter((number) => countOf(number) >= least)
    .map((number) => ({ ...entryOf(number), count: countOf(number) }))
    .sort((one, other) => other.count - one.count || byName.compare(other.name, one.name))
    .slice(0, most)
}

const byName = new Intl.Collator()

function numbersIn(counts: Uint32Array): number[] {
  const numbers: number[] = []
  for (let number = 0; number < counts.length; number += 1) if (counts[number]) numbers.push(number)
  return numbers
}
