import type { PayloadRequest } from 'payload'
import { idOf } from '../fields/relationId'
import { slugs } from '../slugs'
import type { HiddenCaption } from './subject'
import type { CaptionContent } from './subjects/pictures'

/** A caption that an article shows and that is not its own, as readers see it, with what says whose it is. */
export interface OtherCaption extends CaptionContent {
  readonly _status?: unknown
  readonly article?: unknown
}

/** The captions, each with what keeps it from the readers of an article that does not own it. */
export async function withHiding(req: PayloadRequest, captions: readonly OtherCaption[]): Promise<CaptionContent[]> {
  const read: CaptionContent[] = []
  // One after the other: a MongoDB transaction does not bear two commands at once.
  for (const caption of captions) {
    const hidden = await hiddenBy(req, caption)
    read.push(hidden ? { ...caption, hidden } : caption)
  }
  return read
}

/** What readers see already they see here too, whoever owns it. */
async function hiddenBy(req: PayloadRequest, { _status, article }: OtherCaption): Promise<HiddenCaption | null> {
  if (_status === 'published') return null
  const articleId = idOf(article)
  return articleId ? { by: 'otherPiece', slugline: await readableSlugline(req, articleId) } : { by: 'ownReview' }
}

/** For whoever asks; where nobody in particular does, as at a due publication, the refusal is read by all and names none. */
async function readableSlugline(req: PayloadRequest, articleId: string): Promise<string | null> {
  if (!req.user) return null
  const article = await req.payload.findByID({
    collection: slugs.articles,
    id: articleId,
    draft: true,
    depth: 0,
    trash: true,
    select: { slugline: true },
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return article?.slugline ?? null
}
