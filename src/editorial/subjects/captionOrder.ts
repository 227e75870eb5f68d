import { captionIdsIn } from '../../body/readBody'
import type { Body } from '../../body/schema'

interface ListsCaptions {
  readonly captions?: readonly string[] | null
}

/** Ids of the captions that readers see with an article: those listed, those in the text, then those attached otherwise. */
export function captionOrder(article: ListsCaptions, body: Body, attached: readonly string[]): string[] {
  return [...new Set([...(article.captions ?? []), ...captionIdsIn(body), ...[...attached].sort()])]
}
