import { isReady, type PictureRow, type WordName, wordNames } from '../pictureDeskRules'

/** Names of words that a person wrote here and that lie nowhere else: what the file says of itself is not among them. */
export function unsavedNames(
  row: Pick<PictureRow, 'words' | 'base' | 'captionId' | 'fileCaption' | 'step'>,
): WordName[] {
  // One whose file's caption was taken away is saved without a caption that could say so.
  if (row.step === 'saved') return []
  return wordNames.filter((name) => {
    const isOfFile = name === 'caption' && row.captionId === null
    return row.words[name].trim() !== (isOfFile ? row.fileCaption : row.base[name]).trim()
  })
}

export function hasUnsavedWords(row: PictureRow): boolean {
  return unsavedNames(row).length > 0
}

/**
 * Rows that are saved with all that was changed: the selected ones, and whatever else a person wrote in. What is not selected
 * and was never touched is left alone, since saving it would begin a caption.
 */
export function isChanged(row: PictureRow): boolean {
  return isReady(row) || (row.step === 'uploaded' && hasUnsavedWords(row))
}

/** Written in, but its file has not arrived yet: there is nothing in the library to write to. */
export function waitsForFile(row: PictureRow): boolean {
  return row.mediaId === null && hasUnsavedWords(row)
}

/** Behind a batch that has become a story the next one begins: the rows that make room for it. */
export function finishedRows(rows: readonly PictureRow[]): readonly PictureRow[] {
  const isDone = rows.every(({ storyId }) => storyId !== null)
  return isDone ? rows.filter((row) => !hasUnsavedWords(row)) : []
}
