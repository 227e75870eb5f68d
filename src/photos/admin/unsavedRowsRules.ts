import { type PictureRow, type WordName, wordNames } from '../pictureDeskRules'
import { readTaken } from '../takenTextRules'

/** Of the rows that were to be saved those that still are not, in the order of the list. */
export function stillUnsaved(rows: readonly PictureRow[], keys: ReadonlySet<string>): readonly PictureRow[] {
  return rows.filter(({ key, step }) => keys.has(key) && step !== 'saved')
}

/** The word that stands in the way of saving; the caption where none does more than others. */
export function wordInTheWay({ words, conflicts }: Pick<PictureRow, 'words' | 'conflicts'>): WordName {
  if (!isDateReadable(words.date)) return 'date'
  return wordNames.find((name) => conflicts[name] !== undefined) ?? 'caption'
}

/** Nothing is a date too: that it is not known. */
export function isDateReadable(date: string): boolean {
  return date.trim() === '' || readTaken(date) !== null
}
