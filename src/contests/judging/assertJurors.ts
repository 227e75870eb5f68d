import type { PayloadRequest } from 'payload'
import { contestOffice } from '../../access/contestOffice'
import { personOf } from '../../access/person'
import { GuardsFailed, type Problem } from '../../errors'
import { slugs } from '../../slugs'
import { officeIsNoJuror } from './juror'

/**
 * Jurors have an account that works, and are not of the contest office.
 * @throws GuardsFailed
 */
export async function assertJurors(req: PayloadRequest, jurors: readonly string[]): Promise<void> {
  if (jurors.length === 0) return
  const { docs } = await req.payload.find({
    collection: slugs.users,
    where: { id: { in: [...jurors] } },
    depth: 0,
    limit: jurors.length,
    pagination: false,
    // The rule holds whoever may read the accounts.
    overrideAccess: true,
    req,
  })
  if (docs.some((user) => contestOffice({ req: { user } }))) throw new GuardsFailed([officeIsNoJuror])
  if (docs.some((user) => personOf(user) === null)) throw new GuardsFailed([suspended])
}

const suspended: Problem = {
  code: 'juror_suspended',
  path: 'jurors',
  message: {
    zh: '评委中有停用的账号，请先启用或换人。',
    en: 'An account among the jurors is suspended: restore or replace it.',
  },
}
