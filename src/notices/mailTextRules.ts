import type { Bilingual, Language } from '../language'
import { noticePath, noticeText } from './noticeTextRules'
import type { Notice } from './vocabulary'

export interface MailText {
  readonly subject: string
  readonly text: string
}

interface Digest {
  readonly notices: readonly Notice[]
  readonly language: Language
  /** Address of the admin, without a slash at the end. */
  readonly adminUrl: string
}

/** Several notices in one mail: a sentence each, the reason where there is one, and where to go. */
export function digestText({ notices, language, adminUrl }: Digest): MailText {
  const [first] = notices
  const subject = {
    zh: notices.length === 1 && first ? noticeText(first).zh : `编辑部通知：${notices.length} 条`,
    en: notices.length === 1 && first ? noticeText(first).en : `${notices.length} notices from the newsroom`,
  }
  const paragraphs = notices.map((notice) => {
    const { action, collectionSlug, documentId, reason } = notice
    // What came of files is no reason for anything.
    const why =
      action === 'inboxTaken' ? { zh: reason, en: reason } : { zh: `理由：${reason}`, en: `Reason: ${reason}` }
    return [
      noticeText(notice)[language],
      ...(reason && notice.kind !== 'mention' && notice.kind !== 'reply' ? [why[language] ?? ''] : []),
      ...(collectionSlug && documentId ? [`${adminUrl}${noticePath(notice)}`] : []),
    ].join('\n')
  })
  const footer = {
    zh: `全部通知：${adminUrl}/inbox\n哪些事发邮件，可在个人账号里选择：${adminUrl}/account`,
    en: `All notices: ${adminUrl}/inbox\nChoose what is mailed in your account: ${adminUrl}/account`,
  }
  return { subject: oneLine(subject[language]), text: `${[...paragraphs, footer[language]].join('\n\n')}\n` }
}

interface Link {
  readonly url: string
  readonly hours: number
  readonly language: Language
}

interface Invitation extends Link {
  /** From outside, for the judging alone. */
  readonly isJuror: boolean
  /** What a password has to be like. */
  readonly passwordRule: Bilingual
}

export function inviteText({ isJuror, passwordRule, ...link }: Invitation): MailText {
  const { subject, text } = isJuror ? jurorInviteText(link) : staffInviteText(link)
  return { subject, text: `${text}\n${passwordRule[link.language]}\n` }
}

function jurorInviteText({ url, hours, language }: Link): MailText {
  return language === 'zh'
    ? {
        subject: '欢迎担任摄影大赛评委：请设置密码',
        text: `大赛办邀请您担任摄影大赛的评委，您的账号已建好。请在 ${hours} 小时内打开下面的链接设置密码，链接只能用一次：\n\n${url}\n\n设好密码即可进入评审页。大赛办把您列入评审轮次以后，作品会出现在那里。\n`,
      }
    : {
        subject: 'Welcome to the jury: set a password',
        text: `The contest office invites you to the jury of its photo contest; your account is ready. Set its password within ${hours} hours; the link works once:\n\n${url}\n\nThen you are on the page for judging, where the works appear once the contest office has named you in a round.\n`,
      }
}

function staffInviteText({ url, hours, language }: Link): MailText {
  return language === 'zh'
    ? {
        subject: '编辑部账号：请设置密码',
        text: `您的编辑部账号已建好。请在 ${hours} 小时内打开下面的链接设置密码，链接只能用一次：\n\n${url}\n`,
      }
    : {
        subject: 'Your newsroom account: set a password',
        text: `Your newsroom account is ready. Set its password within ${hours} hours; the link works once:\n\n${url}\n`,
      }
}

export function resetText({ url, hours, language }: Link): MailText {
  return language === 'zh'
    ? {
        subject: '重设编辑部账号的密码',
        text: `有人（应当是您）请求重设密码。请在 ${hours} 小时内打开下面的链接，链接只能用一次：\n\n${url}\n\n若不是您，不必理会，密码不变。\n`,
      }
    : {
        subject: 'Reset the password of your newsroom account',
        text: `Someone – hopefully you – asked to reset this password. Open this link within ${hours} hours; it works once:\n\n${url}\n\nIf it was not you, do nothing: the password stays as it is.\n`,
      }
}

/** A subject is one line, whatever a slugline holds. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').slice(0, 120)
}
