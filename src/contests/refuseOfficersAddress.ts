import type { PayloadRequest } from 'payload'
import { GuardsFailed, type Problem } from '../errors'
import { holdsRole } from '../roles'
import { accountOfAddress } from './accountOfAddress'

/**
 * Whoever enters as one of the contest office has to be that person: a work in a contest keeps an officer from its judging
 * (impartialOfficer.ts), and nobody verifies what a stranger types.
 * @throws GuardsFailed `address_of_office`
 */
export async function refuseOfficersAddress(req: PayloadRequest, typed: string): Promise<void> {
  if (holdsRole(await accountOfAddress(req, typed), 'deskHead')) throw new GuardsFailed([addressOfOffice])
}

const addressOfOffice: Problem = {
  code: 'address_of_office',
  path: 'email',
  message: {
    zh: '这个邮箱属于大赛办成员：请本人登录后台投稿，别人不能代填；也可以换一个邮箱。',
    en: 'This address belongs to a member of the contest office: that person enters from the own account, and nobody else by it. Use another address.',
  },
}
