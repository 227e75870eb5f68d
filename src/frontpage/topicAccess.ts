import type { Where } from 'payload'
import type { Asker } from '../access/asker'
import { deskHeadOrAbove } from '../access/deskHeadOrAbove'
import { editorOrAbove } from '../access/editorOrAbove'
import { staff } from '../access/staff'

/** The newsroom sees every topic, the public those that a desk head let out. */
export function staffOrPublicTopic(asker: Asker): true | Where {
  return staff(asker) || { isPublic: { equals: true } }
}

/** What leads on from an article is public while the article is. */
export function staffOrOfPublished(asker: Asker): true | Where {
  return (
    staff(asker) || {
      and: [{ 'article._status': { equals: 'published' } }, { 'article.deletedAt': { exists: false } }],
    }
  )
}

/** The words of a topic that readers see are a desk head's to change. */
export function mayWordTopic(asker: Asker & { readonly doc?: { readonly isPublic?: unknown } }): boolean {
  return asker.doc?.isPublic === true ? deskHeadOrAbove(asker) : editorOrAbove(asker)
}
