import type { CollectionBeforeOperationHook } from 'payload'
import { NewsroomError } from '../errors'

/**
 * No mail leaves this server yet, so a forgotten password cannot be reset by mail: every address gets the same answer,
 * before anything is looked up or written.
 */
export const refuseMailless: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation === 'forgotPassword') throw new MailNotSetUp()
  return args
}

class MailNotSetUp extends NewsroomError {
  constructor() {
    const message = {
      zh: '本系统尚未配置邮件，无法自行重设密码。请联系系统管理员。',
      en: 'No mail is set up, so a password cannot be reset here. Please ask the administrator.',
    }
    super(503, [{ code: 'mail_not_set_up', message }])
  }
}
