/** What an article is counted by, as small numbers: a question may count a hundred thousand. */
export interface FacetNumbers {
  readonly section: number
  readonly bylines: readonly number[]
  readonly year: number
}

/**
 * What a question looks at in every article that it finds, side by side in arrays: a hundred thousand objects, each somewhere
 * in memory, would take ten times as long.
 */
export class Columns {
  /** Of those articles that stand. */
  alive = new Uint8Array(1_024)
  moments = new Float64Array(1_024)
  /** -1 for none. */
  sections = new Int32Array(1_024)
  years = new Uint16Array(1_024)
  /** -1 for none. */
  bylines = new Int32Array(1_024)
  /** Of the few articles that have several, the others. */
  readonly moreBylines = new Map<number, readonly number[]>()

  set(document: number, publishedAt: number, { section, bylines, year }: FacetNumbers): void {
    if (document >= this.alive.length) this.#grow()
    const [first = -1, ...more] = bylines
    this.alive[document] = 1
    this.moments[document] = publishedAt
    this.sections[document] = section
    this.years[document] = year
    this.bylines[document] = first
    if (more.length > 0) this.moreBylines.set(document, more)
  }

  drop(document: number): void {
    this.alive[document] = 0
    this.moreBylines.delete(document)
  }

  #grow(): void {
    const length = this.alive.length * 2
    const { alive, moments, sections, years, bylines } = this
    this.alive = new Uint8Array(length)
    this.moments = new Float64Array(length)
    this.sections = new Int32Array(length)
    this.years = new Uint16Array(length)
    this.bylines = new Int32Array(length)
    this.alive.set(alive)
    this.moments.set(moments)
    this.sections.set(sections)
    this.years.set(years)
    this.bylines.set(bylines)
  }
}
