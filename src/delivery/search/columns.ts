import { dayOf } from './chineseTime'

/** What an article is counted and narrowed by, as small numbers: a question may count a hundred thousand. */
export interface ColumnNumbers {
  readonly publishedAt: number
  /** -1 for none, here and below. */
  readonly section: number
  readonly bylines: readonly number[]
  readonly year: number
  readonly genre: number
  readonly state: number
}

/**
 * What a question looks at in every article that it finds, side by side in arrays: a hundred thousand objects, each somewhere
 * in memory, would take ten times as long.
 */
export class Columns {
  /** Of those articles that stand. */
  alive = new Uint8Array(1_024)
  moments = new Float64Array(1_024)
  /** Of the moments, as ranking counts them. */
  days = new Int32Array(1_024)
  /** -1 for none, here and below. */
  sections = new Int32Array(1_024)
  years = new Int32Array(1_024)
  genres = new Int32Array(1_024)
  states = new Int32Array(1_024)
  bylines = new Int32Array(1_024)
  /** Of the few articles that have several, the others. */
  readonly moreBylines = new Map<number, readonly number[]>()

  set(document: number, { publishedAt, section, bylines, year, genre, state }: ColumnNumbers): void {
    if (document >= this.alive.length) this.#grow()
    const [first = -1, ...more] = bylines
    this.alive[document] = 1
    this.moments[document] = publishedAt
    this.days[document] = dayOf(publishedAt)
    this.sections[document] = section
    this.years[document] = year
    this.genres[document] = genre
    this.states[document] = state
    this.bylines[document] = first
    if (more.length > 0) this.moreBylines.set(document, more)
  }

  drop(document: number): void {
    this.alive[document] = 0
    this.moreBylines.delete(document)
  }

  #grow(): void {
    const length = this.alive.length * 2
    const { alive, moments } = this
    this.alive = new Uint8Array(length)
    this.alive.set(alive)
    this.moments = new Float64Array(length)
    this.moments.set(moments)
    this.days = longer(this.days, length)
    this.sections = longer(this.sections, length)
    this.years = longer(this.years, length)
    this.genres = longer(this.genres, length)
    this.states = longer(this.states, length)
    this.bylines = longer(this.bylines, length)
  }
}

function longer(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(length)
  copy.set(array)
  return copy
}
