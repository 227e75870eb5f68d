import type { AccessArgs, Where } from 'payload'
import { withheldPictures } from '../photos/withheldPictures'
import { staff } from './staff'
import { published } from './staffOrPublished'

/**
 * The newsroom sees every caption, the public those that are published and whose picture nothing holds back: what is said below a
 * picture describes it, and goes and comes with it.
 */
export function staffOrShown({ req }: Pick<AccessArgs, 'req'>): true | Where | Promise<Where> {
  if (staff({ req })) return true
  // The contract asks what holds for every stranger at all times, without a database.
  return req.payload ? shownNow(req) : published
}

async function shownNow(req: AccessArgs['req']): Promise<Where> {
  const withheld = await withheldPictures(req, new Date())
  if (withheld.length === 0) return published
  return { and: [published, { or: [{ photo: { exists: false } }, { photo: { not_in: [...withheld] } }] }] }
}
