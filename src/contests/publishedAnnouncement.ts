import type { FieldAccess, PayloadRequest } from 'payload'
import { staff } from '../access/staff'
import { idOf } from '../fields/relationId'
import { publishedAmong } from '../frontpage/publishedAmong'
import { slugs } from '../slugs'

/**
 * Field access of the piece that announces the winners: nobody outside learns of it before readers can open it. Without a
 * document the question is whether one may filter or sort by it: nobody outside may, for the answer would tell what it says.
 */
export const publishedAnnouncement: FieldAccess = async ({ req, doc }) => {
  if (staff({ req })) return true
  const id = idOf(doc?.announcement)
  return id !== null && isPublished(req, id)
}

async function isPublished(req: PayloadRequest, id: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: slugs.articles,
    where: publishedAmong([id]),
    // Whether readers see it is asked for everybody alike.
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}
