/** How the picture search reads words: without case, width and punctuation, so that both engines compare the same letters. */
export function searchText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The words of a query, each of which must be found. */
export function searchWords(text: string): string[] {
  return [...new Set(searchText(text).split(' '))].filter((word) => word !== '')
}
