import { changedNames, conflictsWith, type PictureRow, type PictureWords, wordNames } from '../pictureDeskRules'
import { unsavedNames } from './unsavedWordsRules'

/**
 * A row with what the library has by now: its words where nobody wrote here, and the choice where both sides did. `news` is
 * the picture as it would come to the desk now, and `overtaken` what the row says where there is something to choose.
 */
export function withNews(row: PictureRow, news: PictureRow, overtaken: string): PictureRow {
  const captionId = row.captionId ?? news.captionId
  // Another caption of this picture says nothing of the one that is written here.
  const theirs = captionId === news.captionId ? news.base : { ...news.base, caption: row.base.caption }
  const isSaved = row.step === 'saved'
  const shown = captionId === null ? { ...theirs, caption: isSaved ? row.words.caption : news.fileCaption } : theirs
  const own = unsavedNames(row)
  const conflicts = conflictsWith(row, only(theirs, own))
  // What is written here goes on standing against what it was written over, until a side is chosen.
  const open = own.filter((name) => theirs[name].trim() !== row.words[name].trim())
  const after: PictureRow = {
    ...row,
    words: { ...shown, ...only(row.words, own) },
    base: { ...theirs, ...only(row.base, open) },
    conflicts,
    problem: problemOf(row, Object.keys(conflicts).length > 0, overtaken),
    captionId,
    origins: news.origins,
    fileCaption: news.fileCaption,
    wrongClock: news.wrongClock,
    address: news.address,
    placeholder: news.placeholder,
    preview: row.preview.startsWith('blob:') ? row.preview : news.address,
  }
  const isDone = (captionId !== null || isSaved) && changedNames(after).length === 0
  return { ...after, step: isDone ? 'saved' : 'uploaded' }
}

function problemOf({ conflicts, problem }: PictureRow, isOvertaken: boolean, overtaken: string): string {
  if (isOvertaken) return overtaken
  return Object.keys(conflicts).length > 0 ? '' : problem
}

function only(words: PictureWords, names: readonly (keyof PictureWords)[]): Partial<PictureWords> {
  return Object.fromEntries(wordNames.flatMap((name) => (names.includes(name) ? [[name, words[name]]] : [])))
}
