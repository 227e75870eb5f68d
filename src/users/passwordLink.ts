import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { readEnv } from '../env'
import { slugs } from '../slugs'

/** Hours for which a link to set a password works. */
export const inviteHours = 72
export const resetHours = 1

/** Where an invitation leads; a link for a forgotten password leads to Payload's own page. */
const welcomePath = '/welcome'

/** A link by which an account's password is set, once; an earlier one ends with it. */
export async function issuePasswordLink(
  req: PayloadRequest,
  { userId, hours, isInvitation }: Issuing,
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
  const { admin, routes } = req.payload.config
  return `${publicUrl}${routes.admin}${isInvitation ? welcomePath : admin.routes.reset}/${token}`
}

interface Issuing {
  readonly userId: string
  readonly hours: number
  readonly isInvitation: boolean
}
