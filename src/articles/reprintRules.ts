import { isRecord } from '../isRecord'

/** Where an article was taken from, as a form or the database holds it; null where it is the paper's own. */
export function reprintSource(article: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | null {
  return isRecord(article.source) && article.source.kind === 'reprint' ? article.source : null
}
