/** What may be chosen for an article, as a condition: its own captions, and those that belong to no piece. */
export function offeredCaptions(articleId: string | null) {
  const free = { article: { exists: false } }
  return { or: articleId ? [free, { article: { equals: articleId } }] : [free] }
}

interface Sought {
  readonly words: string
  readonly articleId: string | null
  /** Ids, joined by commas: what the form lists. */
  readonly listed: string
}

/** The same as a question to the API, of captions with these words; without words, what the piece has already. */
export function captionQuery({ words, articleId, listed }: Sought): Record<string, string> {
  const own: Record<string, string> = articleId ? { 'where[or][1][article][equals]': articleId } : {}
  return words
    ? { 'where[text][like]': words, 'where[or][0][article][exists]': 'false', ...own }
    : { 'where[or][0][id][in]': listed || 'none', ...own }
}
