/** A piece of a text, and whether it is one of the words that were searched for. */
export interface MarkedText {
  readonly text: string
  readonly isMarked: boolean
}

const mostWords = 10

/** The text cut where one of the searched words begins or ends, whatever the case. */
export function markWords(text: string, searched: string): readonly MarkedText[] {
  const words = searched
    .split(/[\s"“”「」]+/u)
    .filter((word) => word !== '')
    .slice(0, mostWords)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  if (words.length === 0) return text === '' ? [] : [{ text, isMarked: false }]
  return text
    .split(new RegExp(`(${words.join('|')})`, 'giu'))
    .map((part, place) => ({ text: part, isMarked: place % 2 === 1 }))
    .filter((part) => part.text !== '')
}
