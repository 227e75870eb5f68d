import { randomBytes, randomUUID } from 'node:crypto'
import sharp from 'sharp'
import type { BootedNewsroom } from '../support/bootNewsroom'
import type { Answer } from '../support/client'
import type { PersonName } from '../support/people'
import { contestSteps } from './contestSteps'

export const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1_000).toISOString()

export const entering = (changed: object = {}) => ({
  opensAt: inSeconds(-3_600),
  closesAt: inSeconds(3_600),
  rules: '参赛细则',
  rulesVersion: '1',
  ...changed,
})

/** A picture that no other test has, with a name written into it. */
export const picture = () =>
  sharp(randomBytes(64 * 48 * 3), { raw: { width: 64, height: 48, channels: 3 } })
    .jpeg()
    .withExif({ IFD0: { Artist: 'Camera Owner' } })
    .toBuffer()

export const person = {
  name: '投稿人甲',
  phone: '+86 138 0000 0000',
  email: 'entrant.one@example.org',
}

/** What an account has no need to say. */
export const asStaff = { author: undefined, name: undefined, phone: undefined, email: undefined }

export const someone = () => ({ email: `${randomUUID()}@example.org` })

interface Sending {
  readonly to: string
  readonly data?: object
  readonly pictures?: readonly Buffer[]
  readonly by?: PersonName
  readonly language?: 'zh' | 'en'
}

/** Contests that take entries, and works entered in them as their form sends them. */
export function entrySteps(newsroom: () => BootedNewsroom) {
  const { makeContest, publish } = contestSteps(newsroom)

  const openContest = async (changed: object = {}, data: object = {}): Promise<string> => {
    const id = await makeContest({ entering: entering(changed), ...data })
    await publish('photo-contests', id)
    return id
  }

  const enter = async ({ to, data = {}, pictures, by, language = 'zh' }: Sending): Promise<Answer> => {
    const form = new FormData()
    const payload = {
      key: randomUUID(),
      category: '风光类',
      title: '作品',
      author: '笔名',
      ...person,
      acceptsRules: '1',
      isOfAge: true,
      hasRights: true,
      ...data,
    }
    form.append('_payload', JSON.stringify(payload))
    for (const content of pictures ?? [await picture()])
      form.append('pictures', new File([new Uint8Array(content)], '秘密文件名.jpg', { type: 'image/jpeg' }))
    const headers: Record<string, string> = { 'accept-language': language }
    if (by) headers.authorization = `JWT ${await newsroom().tokenOf(by)}`
    const response = await fetch(`${newsroom().url}/api/photo-contests/${to}/entries`, {
      method: 'POST',
      headers,
      body: form,
    })
    const text = await response.text()
    return { status: response.status, text, body: JSON.parse(text), headers: response.headers }
  }

  return { openContest, enter }
}
