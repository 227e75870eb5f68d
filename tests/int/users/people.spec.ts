import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { codesOf, expectStatus, send } from '../support/client'
import { type Mailbox, openMailbox } from '../support/mailbox'
import { password, people } from '../support/people'

let newsroom: BootedNewsroom
let mailbox: Mailbox
let sendMails: (payload: Payload) => Promise<number>

beforeAll(async () => {
  mailbox = await openMailbox()
  process.env.SMTP_URL = mailbox.url
  process.env.MAIL_FROM = 'desk@newsroom.test'
  newsroom = await bootNewsroom()
  ;({ sendMails } = await import('../../../src/notices/mailQueue'))
})

afterAll(async () => {
  await newsroom?.stop()
  await mailbox?.stop()
  process.env.SMTP_URL = ''
  process.env.MAIL_FROM = ''
})

beforeEach(async () => {
  mailbox.clear()
  await newsroom.payload.db.deleteMany({ collection: 'outgoing-mails', where: {} })
})

const good = '麦田里的三只蓝色风筝'
const strong = `${good}-9`
let invited = 0
const invitation = () => {
  invited += 1
  return { name: `新同事 ${invited}`, email: `new${invited}@newsroom.test`, roles: ['editor'], language: 'zh' }
}
const post = (path: string, body: object) => send(newsroom.url, 'POST', path, { body })
const logIn = (email: string, word: string) => post('/api/users/login', { email, password: word })
const setPassword = (token: string, word: string) => post('/api/users/reset-password', { token, password: word })
const tokenIn = (text: string) => /\/admin\/(?:welcome|reset)\/([0-9a-f]{40,})/.exec(text)?.[1] ?? ''

async function withoutMail<Result>(work: () => Promise<Result>): Promise<Result> {
  const { SMTP_URL } = process.env
  process.env.SMTP_URL = ''
  try {
    return await work()
  } finally {
    process.env.SMTP_URL = SMTP_URL
  }
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 100 && !(await isSo()); turn += 1) await new Promise((resolve) => setTimeout(resolve, 50))
}

const queued = async () => (await newsroom.payload.db.count({ collection: 'outgoing-mails', where: {} })).totalDocs

describe('an invitation', () => {
  it('is mailed with a link that sets the password once, and never shown to the administrator', async () => {
    const body = invitation()
    const answer = expectStatus(await newsroom.ask('admin', 'POST', '/api/users/invite', { body }), 201)
    expect(Object.keys(answer.body).sort()).toEqual(['id', 'mailed'])
    expect(await sendMails(newsroom.payload)).toBe(1)
    expect(mailbox.mails[0]?.to).toEqual([body.email])
    const token = tokenIn(mailbox.mails[0]?.source ?? '')
    expect((await logIn(body.email, strong)).status).toBe(401)
    const weak = await setPassword(token, 'password2026')
    expect([weak.status, codesOf(weak)]).toEqual([400, ['password_too_common']])
    expectStatus(await setPassword(token, strong), 200)
    expectStatus(await logIn(body.email, strong), 200)
    expect((await setPassword(token, `${strong}-2`)).status).toBe(403)
  })

  it('is handed over as a link, this once, where no mail is set up', async () => {
    const body = invitation()
    const answer = await withoutMail(() => newsroom.ask('admin', 'POST', '/api/users/invite', { body }))
    const { mailed, url } = expectStatus(answer, 201).body
    expect([mailed, await queued()]).toEqual([false, 0])
    expectStatus(await setPassword(tokenIn(String(url)), strong), 200)
    expectStatus(await logIn(body.email, strong), 200)
  })

  it('is for a juror from outside without any role, and not with one beside', async () => {
    const { roles: _roles, ...person } = invitation()
    const invite = (body: object) => withoutMail(() => newsroom.ask('admin', 'POST', '/api/users/invite', { body }))
    expect((await invite(person)).status).toBe(400)
    expect((await invite({ ...person, isJuror: true, roles: ['editor'] })).status).toBe(400)
    const { id, url } = expectStatus(await invite({ ...person, isJuror: true }), 201).body
    expect(String(url)).toContain('/admin/welcome/')
    expectStatus(await setPassword(tokenIn(String(url)), strong), 200)
    expectStatus(await logIn(person.email, strong), 200)
    expect((await newsroom.ask('admin', 'GET', `/api/users/${id}`)).body.roles).toEqual([])
  })

  it('says in its mail what for: to a juror the judging, to the staff the newsroom, to both the rule for passwords', async () => {
    const { roles, ...juror } = invitation()
    const invite = async (body: object) => {
      const { id } = expectStatus(await newsroom.ask('admin', 'POST', '/api/users/invite', { body }), 201).body
      const where = { userId: { equals: String(id) } }
      const { docs } = await newsroom.payload.db.find<{ id: string; subject: string; text: string }>({
        collection: 'outgoing-mails',
        where,
      })
      return docs[0]
    }
    const [toJuror, toStaff] = [await invite({ ...juror, isJuror: true }), await invite({ ...invitation(), roles })]
    expect([toJuror?.subject, toStaff?.subject]).toEqual(['欢迎担任摄影大赛评委：请设置密码', '编辑部账号：请设置密码'])
    for (const mail of [toJuror, toStaff]) expect(mail?.text).toContain('密码至少 12 个字符')
    expect(await sendMails(newsroom.payload)).toBe(2)
  })

  it('runs out, and is renewed by another link, which ends the one before', async () => {
    const { id, url } = (
      await withoutMail(() => newsroom.ask('admin', 'POST', '/api/users/invite', { body: invitation() }))
    ).body
    const past = new Date(Date.now() - 1000).toISOString()
    await newsroom.payload.db.updateOne({
      collection: 'users',
      where: { id: { equals: String(id) } },
      data: { resetPasswordExpiration: past },
    })
    expect((await setPassword(tokenIn(String(url)), strong)).status).toBe(403)
    const renewed = await withoutMail(() => newsroom.ask('admin', 'POST', `/api/users/${id}/password-link`))
    expect((await setPassword(tokenIn(String(url)), strong)).status).toBe(403)
    expectStatus(await setPassword(tokenIn(String(renewed.body.url)), strong), 200)
  })

  it('is an administrator’s to make, and names what it lacks', async () => {
    for (const who of ['chief', 'desk', 'editor', 'reporter'] as const) {
      expect((await newsroom.ask(who, 'POST', '/api/users/invite', { body: invitation() })).status).toBe(403)
      const path = `/api/users/${newsroom.ids.colleague}/password-link`
      expect((await newsroom.ask(who, 'POST', path)).status).toBe(403)
    }
    expect((await newsroom.ask(null, 'POST', '/api/users/invite', { body: invitation() })).status).toBe(401)
    const empty = await newsroom.ask('admin', 'POST', '/api/users/invite', {
      body: { email: 'nowhere', roles: ['king'] },
    })
    expect([empty.status, empty.body.errors?.map(({ path }) => path)]).toEqual([400, ['name', 'email', 'roles']])
    expect(await queued()).toBe(0)
  })
})

describe('a forgotten password', () => {
  const forget = (email: string) => post('/api/users/forgot-password', { email })

  it('gets the same answer whether there is such an account or not, and one mail in a while', async () => {
    const known = await forget(people.editor.email)
    const unknown = await forget('nobody@newsroom.test')
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
    expect(known.status).toBe(200)
    await until(async () => (await queued()) === 1)
    await forget(people.editor.email.toUpperCase())
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await queued()).toBe(1)
    await sendMails(newsroom.payload)
    expect(mailbox.mails.map(({ to }) => to)).toEqual([[people.editor.email]])
    expectStatus(await setPassword(tokenIn(mailbox.mails[0]?.source ?? ''), strong), 200)
    expectStatus(await logIn(people.editor.email, strong), 200)
  })

  it('of a suspended account gets no mail', async () => {
    const suspend = (suspended: boolean) =>
      newsroom.ask('admin', 'PATCH', `/api/users/${newsroom.ids.colleague}`, { body: { suspended } })
    expectStatus(await suspend(true), 200)
    expectStatus(await forget(people.colleague.email), 200)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await queued()).toBe(0)
    expectStatus(await suspend(false), 200)
  })

  it('is said to be impossible where no mail is set up, to everybody alike', async () => {
    for (const email of [people.editor.email, 'nobody@newsroom.test']) {
      const answer = await withoutMail(() => forget(email))
      expect([answer.status, codesOf(answer)]).toEqual([503, ['mail_not_set_up']])
    }
  })
})

describe('a password', () => {
  const own = (body: object) => newsroom.ask('desk2', 'PATCH', `/api/users/${newsroom.ids.desk2}`, { body })

  it('that is short, common or one’s own name is refused wherever it is set', async () => {
    for (const word of ['short-word', 'aaaaaaaaaaaaaa', people.desk2.email]) {
      const answer = await own({ password: word })
      expect([word, answer.status, answer.body.errors?.[0]?.path]).toEqual([word, 400, 'password'])
    }
    const body = { ...invitation(), password: '123456789012' }
    expect(codesOf(await newsroom.ask('admin', 'POST', '/api/users', { body }))).toEqual(['password_too_common'])
    expectStatus(await logIn(people.desk2.email, password), 200)
    expectStatus(await own({ password: strong }), 200)
    expectStatus(await logIn(people.desk2.email, strong), 200)
    newsroom.forget('desk2')
  })

  it('of somebody else is told nothing about by its rules', async () => {
    const answer = await newsroom.ask('reporter', 'PATCH', `/api/users/${newsroom.ids.desk}`, {
      body: { password: 'x' },
    })
    expect([403, 404]).toContain(answer.status)
  })
})

describe('sessions', () => {
  const chrome = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/126.0.0.0 Safari/537.36'
  const begin = async (agent: string) => {
    const headers = { 'user-agent': agent }
    const body = { email: people.chief2.email, password }
    const { token } = expectStatus(await send(newsroom.url, 'POST', '/api/users/login', { body, headers }), 200).body
    return { authorization: `JWT ${token}` }
  }
  const ask = (headers: Record<string, string>, method: string, rest = '') =>
    send(newsroom.url, method, `/api/users/sessions${rest}`, { headers })
  const isOpen = async (headers: Record<string, string>) =>
    Boolean((await send(newsroom.url, 'GET', '/api/users/me', { headers })).body.user)

  it('are seen with their device, and ended one by one or all but this one', async () => {
    const here = await begin(chrome)
    // Everyone has a session from the start.
    expectStatus(await ask(here, 'DELETE'), 200)
    newsroom.forget('chief2')
    const [there, elsewhere] = [await begin('curl/8'), await begin(chrome)]
    const seen = expectStatus(await ask(here, 'GET'), 200).body.sessions as {
      id: string
      device: string
      isThisOne: boolean
    }[]
    expect(seen.map(({ device, isThisOne }) => [device, isThisOne]).sort()).toEqual([
      ['', false],
      ['Chrome · Windows', false],
      ['Chrome · Windows', true],
    ])
    const curl = seen.find(({ device }) => device === '')
    expectStatus(await ask(here, 'DELETE', `/${curl?.id}`), 200)
    expect([await isOpen(here), await isOpen(there), await isOpen(elsewhere)]).toEqual([true, false, true])
    expectStatus(await ask(here, 'DELETE'), 200)
    expect([await isOpen(here), await isOpen(elsewhere)]).toEqual([true, false])
  })

  it('of others cannot be seen or ended', async () => {
    const mine = await begin(chrome)
    const [session] = (await ask(mine, 'GET')).body.sessions as { id: string }[]
    expect((await newsroom.ask('admin', 'DELETE', `/api/users/sessions/${session?.id}`)).status).toBe(404)
    expect((await send(newsroom.url, 'GET', '/api/users/sessions')).status).toBe(401)
    const seen = await newsroom.ask('admin', 'GET', `/api/users/${newsroom.ids.chief2}`)
    expect([seen.body.sessions ?? [], seen.body.devices]).toEqual([[], undefined])
    expect(await isOpen(mine)).toBe(true)
  })
})
