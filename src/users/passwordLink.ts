import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { readEnv } from '../env'
import { slugs } from '../slugs'

/** Hours for which a link to set a password works. */
export const inviteHours = 72
export const resetHours = 1

/** A link by which an account's password is set, once; an earlier one ends with it. */
export async function issuePasswordLink(
  req: PayloadRequest,
  { userId, hours }: { readonly userId: string; readonly hours: number },
): Promise<string> {
  const token = randomBytes(24).toString('hex')
  await req.payload.db.updateOne({
    collection: slugs.users,
    where: { id: { equals: userId } },
    data: {
      resetPasswordToken: token,
      resetPasswordExpiration: new Date(Date.now() + hours * 3_600_000).toISOString(),
    },
    req,
  })
  const { publicUrl } = readEnv()
  return `${publicUrl}${req.payload.config.routes.admin}${req.payload.config.admin.routes.reset}/${token}`
}
