/** So many files of a batch are named; the eye counts no further. */
const named = 3

/** What a batch of files is called in a notice: a single one by its name, several as `12 × a.jpg、b.jpg、c.jpg …`. */
export function batchNameOf({ count, names }: Batch): string {
  const [only = ''] = names
  if (count === 1 && !isOfSeveral(only)) return only
  const shown = names.slice(0, named)
  return `${count} × ${shown.join('、')}${count > shown.length ? ' …' : ''}`
}

export interface Batch {
  readonly count: number
  /** The first of them, at least three where there are so many. */
  readonly names: readonly string[]
}

/** How many files a name is of, and which it names; earlier releases wrote `a.jpg +11`. */
export function readBatchName(name: string): { readonly count: number; readonly names: string } {
  const [, count, names] = /^(\d+) × (.*)$/s.exec(name) ?? []
  if (count && names !== undefined) return { count: Number(count), names }
  const [, first, others] = /^(.*) \+(\d+)$/s.exec(name) ?? []
  return first && others ? { count: Number(others) + 1, names: `${first} …` } : { count: 1, names: name }
}

function isOfSeveral(name: string): boolean {
  return readBatchName(name).count !== 1
}
