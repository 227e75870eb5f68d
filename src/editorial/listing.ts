/** What boards and lists show of a piece, kept beside its state so that one index serves them all. */
export interface Listing {
  readonly slugline: string
  readonly headline: string
  readonly section: string | null
  readonly genre: string | null
  readonly authorNames: string
  readonly wordCount: number
  readonly pictureCount: number
  readonly openGaps: number
  /** ISO 8601, UTC; the calendar shows it. */
  readonly embargoUntil: string | null
}
