import { MinimalTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import { rolesOf } from '../../access/person'
import { type Language, languageOf } from '../../language'
import { isStaff } from '../../roles'
import { slugs } from '../../slugs'
import { passwordRule } from '../passwordRules'
import { WelcomeForm } from './WelcomeForm'
import './accounts.css'

/** /admin/welcome/:token, where an invitation leads: who invites and what for, and the first password. */
export async function WelcomePage({ initPageResult, params }: AdminViewServerProps) {
  const { req } = initPageResult
  const token = tokenIn(params?.segments)
  const account = token === '' ? null : await invited(req.payload, token)
  const language = languageOf(req.i18n.language)
  return (
    <MinimalTemplate className="welcome">
      {account ? (
        <>
          <h1>{words.heading[account.isJuror ? 'juror' : 'staff'][language]}</h1>
          <p>{about(account, language)}</p>
          <p>{passwordRule[language]}</p>
          <WelcomeForm token={token} />
        </>
      ) : (
        <>
          <h1>{words.over[language]}</h1>
          <p>{words.overAbout[language]}</p>
        </>
      )}
    </MinimalTemplate>
  )
}

function tokenIn(segments: unknown): string {
  const [, token]: unknown[] = Array.isArray(segments) ? segments : []
  return typeof token === 'string' ? token : ''
}

interface Invited {
  readonly name: string
  readonly isJuror: boolean
}

/** Whose the link is, while it works: whoever holds it may know. */
async function invited(
  { db }: AdminViewServerProps['initPageResult']['req']['payload'],
  token: string,
): Promise<Invited | null> {
  const account = await db.findOne<{ id: string; name?: string; roles?: unknown }>({
    collection: slugs.users,
    where: {
      and: [
        { resetPasswordToken: { equals: token } },
        { resetPasswordExpiration: { greater_than: new Date().toISOString() } },
      ],
    },
  })
  if (!account) return null
  return { name: account.name ?? '', isJuror: !isStaff({ roles: rolesOf(account) }) }
}

function about({ name, isJuror }: Invited, language: Language): string {
  return words.about[isJuror ? 'juror' : 'staff'][language].replace('{name}', () => name)
}

const words = {
  heading: {
    juror: { zh: '欢迎担任评委', en: 'Welcome to the jury' },
    staff: { zh: '欢迎加入编辑部', en: 'Welcome to the newsroom' },
  },
  about: {
    juror: {
      zh: '{name}，您好。大赛办邀请您担任摄影大赛的评委。请先设置密码，设好即可进入评审页；大赛办把您列入评审轮次以后，作品会出现在那里。',
      en: 'Hello {name}. The contest office invites you to the jury of its photo contest. Set a password first; then you are on the page for judging, where the works appear once the office has named you in a round.',
    },
    staff: {
      zh: '{name}，您好。您的编辑部账号已建好，请先设置密码。',
      en: 'Hello {name}. Your newsroom account is ready: set its password first.',
    },
  },
  over: { zh: '这条链接已失效', en: 'This link works no more' },
  overAbout: {
    zh: '链接只能用一次，过期也会失效。已经设过密码的，请直接登录；没有设过的，请系统管理员再发一条。',
    en: 'A link works once, and for a limited time. If you have set your password, log in; if not, ask the administrator for another link.',
  },
} as const
