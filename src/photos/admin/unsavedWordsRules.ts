import { type PictureRow, type WordName, wordNames } from '../pictureDeskRules'

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

/** Behind a batch that has become a story the next one begins: the rows that make room for it. */
export function finishedRows(rows: readonly PictureRow[]): readonly PictureRow[] {
  const isDone = rows.every(({ storyId }) => storyId !== null)
  return isDone ? rows.filter((row) => !hasUnsavedWords(row)) : []
}
