import { NewsroomError } from '../errors'

/** 503: no mail leaves this server, because nobody has named a mail server. */
export class MailNotSetUp extends NewsroomError {
  constructor() {
    const message = {
      zh: '本系统尚未配置邮件，无法自行重设密码。请联系系统管理员。',
      en: 'No mail is set up, so a password cannot be reset here. Please ask the administrator.',
    }
    super(503, [{ code: 'mail_not_set_up', message }])
  }
}
