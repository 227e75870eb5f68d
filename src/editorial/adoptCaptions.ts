import type { PayloadRequest } from 'payload'
import { idOf } from '../fields/relationId'
import { slugs } from '../slugs'
import { attachedItem } from './captionCycle'
import type { EditorialItem } from './item'
import { findItem } from './items'
import { newestContent } from './loadPiece'
import { underToken } from './workflowToken'

/**
 * Captions that an article shows and nobody has signed on their own go into the article's cycle, and so do those whose
 * article was killed: a mistaken kill is made good by a copy. Captions with a signature of their own stay what they are.
 */
export async function adoptCaptions(req: PayloadRequest, { article, captionIds }: Listed): Promise<void> {
  for (const id of captionIds) {
    const own = await findItem(req, slugs.photoCaptions, id)
    const isFree = own ? own.state === 'draft' && !own.everSigned : await isLeftByKill(req, id)
    if (isFree) await adopt(req, { article, own, id })
  }
}

interface Listed {
  readonly article: EditorialItem
  readonly captionIds: readonly string[]
}

async function isLeftByKill(req: PayloadRequest, captionId: string): Promise<boolean> {
  const caption = await newestContent(req, slugs.photoCaptions, captionId)
  const articleId = caption && idOf(caption.article)
  const item = articleId ? await findItem(req, slugs.articles, articleId) : null
  return item?.state === 'killed'
}

interface Adoption {
  readonly article: EditorialItem
  readonly own: EditorialItem | null
  readonly id: string
}

async function adopt(req: PayloadRequest, { article, own, id }: Adoption): Promise<void> {
  await attachedItem(req, own, article.documentId)
  await underToken(req, { collectionSlug: slugs.photoCaptions, documentId: id, status: 'draft' }, () =>
    req.payload.update({
      collection: slugs.photoCaptions,
      id,
      data: { article: article.documentId, item: article.id, _status: 'draft' },
      draft: false,
      depth: 0,
      // The person may edit the article; that the caption follows is the house's rule.
      overrideAccess: true,
      req,
      context: { ...req.context },
    }),
  )
}
