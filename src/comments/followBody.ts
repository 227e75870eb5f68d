import type { CollectionAfterChangeHook } from 'payload'
import { slugs } from '../slugs'
import { anchorOf, findAnchor, followStretch } from './anchorRules'
import { flattenBody } from './bodyTextRules'
import { changeComment, findComments } from './comments'

/**
 * Moves the anchors of a body's comments along with each save, from the text before to the text after. Words that were cut
 * keep the anchor they had: the text may come back.
 */
export const followBody: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  if (operation !== 'update' || JSON.stringify(doc.body) === JSON.stringify(previousDoc?.body)) return doc
  const before = flattenBody(previousDoc?.body).text
  const after = flattenBody(doc.body).text
  if (before === after) return doc
  for (const { id, anchor } of await findComments(req, { slug: slugs.articles, id: String(doc.id) })) {
    const stood = anchor && findAnchor(before, anchor)
    const stands = stood ? followStretch(before, after, stood) : null
    if (!anchor || !stands || stands.end <= stands.start) continue
    const moved = anchorOf(after, stands)
    if (JSON.stringify(moved) !== JSON.stringify(anchor)) await changeComment(req, id, { anchor: moved })
  }
  return doc
}
