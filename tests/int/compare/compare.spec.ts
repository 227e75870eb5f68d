import type { Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { codesOf, expectStatus, idIn } from '../support/client'
import { type PersonName, people } from '../support/people'

let newsroom: BootedNewsroom

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

const body = (...texts: string[]) => texts.map((text) => ({ children: [{ text }] }))
const took = async (id: string, action: string, by: PersonName, input?: Record<string, unknown>) =>
  expectStatus(await newsroom.take(id, action, by, input), 200)
const edited = async (id: string, by: PersonName, data: Record<string, unknown>) =>
  expectStatus(await newsroom.edit(id, by, data), 200)

interface Run {
  op: string
  text: string
}
interface Field {
  key: string
  label: string
  changes: number
  rows: { change: string; runs: Run[] }[]
}
interface Compared {
  isSame: boolean
  changes: number
  from: { side: string; label: string }
  to: { side: string; label: string }
  fields: Field[]
  captions: { id: string; change: string; fields: Field[] }[]
  sides: { group: string; side: string; label: string; at: string | null }[]
}

async function compare(id: string, query = '', by: PersonName = 'chief'): Promise<Compared> {
  const answer = expectStatus(await newsroom.ask(by, 'GET', `/api/articles/${id}/compare${query}`), 200)
  return answer.body as unknown as Compared
}

/** The changed fields, each with its text as one reads it: [-went-]{+came+}. */
function told(fields: readonly Field[]): Record<string, string> {
  const signs: Record<string, readonly [string, string]> = { same: ['', ''], del: ['[-', '-]'], ins: ['{+', '+}'] }
  const line = (runs: readonly Run[]) =>
    runs.map(({ op, text }) => `${signs[op]?.[0]}${text}${signs[op]?.[1]}`).join('')
  const changed = fields.filter(({ changes }) => changes > 0)
  return Object.fromEntries(
    changed.map(({ label, rows }) => [
      label,
      rows
        .filter(({ change }) => change !== 'same')
        .map(({ runs }) => line(runs))
        .join('¶'),
    ]),
  )
}

describe('what changed since the last signature', () => {
  it('is nothing right after it', async () => {
    const id = await newsroom.pieceIn('review3')
    const { isSame, changes, from, to } = await compare(id)
    expect({ isSame, changes }).toEqual({ isSame: true, changes: 0 })
    expect(from.label).toBe(`上次签字 · 复审二校 · 签发本审 · ${people.desk.name}`)
    expect(to.side).toBe('now')
  })

  it('is told word by word, in every field that readers see, whoever changed it', async () => {
    const id = await newsroom.pieceIn('review2', {
      data: { body: body('昨日上午，村里的道路正式通车。', '第二段正文。') },
    })
    await edited(id, 'desk', {
      headline: '村道正式通车',
      tags: ['道路'],
      source: { kind: 'reprint', outlet: '县广播站' },
      body: body('今日上午，村里的道路正式通车。', '第二段正文'),
    })
    const { fields, isSame } = await compare(id)
    expect(isSame).toBe(false)
    expect(told(fields)).toMatchObject({
      标题: '村道{+正式+}通车',
      标签: '{+道路+}',
      正文: '[-昨日-]{+今日+}上午，村里的道路正式通车。¶第二段正文[-。-]',
    })
    expect(Object.values(told(fields)).join()).toContain('{+县广播站+}')
  })

  it('is what the chief has to look at again after an edit made the last signature lapse', async () => {
    const id = await newsroom.pieceIn('approved')
    await edited(id, 'chief', { body: body('第一段正文，', '第二段正文。') })
    expect(await newsroom.standing(id)).toMatchObject({ state: 'review3' })
    const { fields, from } = await compare(id)
    expect(from.label).toContain('终审三校')
    expect(told(fields)).toEqual({ 正文: '第一段正文[-。-]{+，+}' })
  })

  it('cannot be told of a piece that nobody signed', async () => {
    const answer = await newsroom.ask('editor', 'GET', `/api/articles/${await newsroom.pieceIn('review1')}/compare`)
    expect([answer.status, codesOf(answer)]).toEqual([404, ['not_signed_yet']])
  })

  it('counts a text that is typed and not yet saved, and leaves the piece alone', async () => {
    const id = await newsroom.pieceIn('review3')
    const before = await newsroom.standing(id)
    const answer = expectStatus(
      await newsroom.ask('chief', 'POST', `/api/articles/${id}/compare`, {
        body: { content: { headline: '村道已通车' } },
      }),
      200,
    )
    expect(told((answer.body as unknown as Compared).fields)).toEqual({ 标题: '村道{+已+}通车' })
    expect(await newsroom.standing(id)).toEqual(before)
  })
})

describe('what changed for the person who asks', () => {
  it('is, before the own signature, what the stage before changed, and after it what came since', async () => {
    const id = await newsroom.pieceIn('review2', { data: { headline: '初审签的标题' } })
    await edited(id, 'desk', { headline: '复审改的标题' })
    await took(id, 'approve', 'desk')
    const forChief = await compare(id, '?from=for-me')
    expect(forChief.from.label).toBe(`上一审之前的签字 · 初审一校 · 签发本审 · ${people.editor.name}`)
    expect(told(forChief.fields)).toEqual({ 标题: '[-初审签-]{+复审改+}的标题' })
    const forDesk = await compare(id, '?from=for-me', 'desk')
    expect(forDesk.from.label).toBe(`您上次签字 · 复审二校 · 签发本审 · ${people.desk.name}`)
    expect(forDesk.isSame).toBe(true)
  })

  it('is, after a return, what came since the signature that the return has made void', async () => {
    const id = await newsroom.pieceIn('review3')
    await took(id, 'return', 'chief', { to: 'review2', reason: '再核' })
    await edited(id, 'desk', { headline: '再核后的标题' })
    const { from, isSame } = await compare(id, '?from=for-me', 'desk')
    expect([from.label, isSame]).toEqual([`您上次签字（已失效） · 复审二校 · 签发本审 · ${people.desk.name}`, false])
  })
})

describe('a form that sends anything', () => {
  it.each([
    { bylines: 0, captions: 0, gaps: 0 },
    { bylines: [null, 7], captions: [{}], tags: 'x', body: 7, headline: {}, source: [], section: {} },
    null,
    'text',
  ])('%j is compared as far as it is of the right kind', async (content) => {
    const id = await newsroom.pieceIn('review2')
    const answer = await newsroom.ask('desk', 'POST', `/api/articles/${id}/compare`, { body: { content } })
    expect([answer.status, answer.text.slice(0, 200)]).toEqual([200, expect.any(String)])
  })
})

describe('the sides of a comparison', () => {
  it('are each signature and step of the cycle, whatever became of the versions', async () => {
    const id = await newsroom.pieceIn('review1', { data: { headline: '提交时的标题' } })
    await edited(id, 'editor', { headline: '初审的标题' })
    await took(id, 'approve', 'editor')
    await edited(id, 'desk', { headline: '复审的标题' })
    await newsroom.payload.db.deleteVersions({ collection: 'articles', where: { parent: { equals: id } } })
    const { events = [] } = await newsroom.history(id)
    const at = (action: string) => `event:${String(events.findLast((event) => event.action === action)?.sequence)}`
    expect(told((await compare(id, `?from=${at('submit')}&to=${at('approve')}`)).fields)).toEqual({
      标题: '[-提交时-]{+初审+}的标题',
    })
    const whole = await compare(id, `?from=${at('submit')}&to=${at('edit')}`)
    expect(told(whole.fields)).toEqual({ 标题: '[-提交时-]{+复审+}的标题' })
    expect(whole.sides.map(({ group, side }) => [group, side])).toEqual([
      ['standing', 'now'],
      ['step', at('edit')],
      ['signature', at('approve')],
      ['step', 'event:3'],
      ['step', at('submit')],
      // The draft itself is not kept; what it held when it was made is what was submitted.
      ['step', 'event:1'],
    ])
  })

  it('are the text that readers see, and the correction under way', async () => {
    const id = await newsroom.pieceIn('correcting', { data: { deck: '——三里长' } })
    await edited(id, 'editor', { deck: '——五里长' })
    const { fields, from } = await compare(id, '?from=live')
    expect(from.label).toBe('线上文字')
    expect(told(fields)).toEqual({ 副题: '——[-三里-]{+五里+}长' })
  })

  it('are the versions that Payload keeps', async () => {
    const id = await newsroom.createPiece({ data: { headline: '第一稿' } })
    await edited(id, 'reporter', { headline: '第二稿' })
    const { sides } = await compare(id, '?from=now')
    const versions = sides.filter(({ group }) => group === 'version')
    expect(versions).toHaveLength(2)
    expect(told((await compare(id, `?from=${versions.at(-1)?.side}`)).fields)).toEqual({ 标题: '[-第一-]{+第二+}稿' })
  })

  it('stand in the order of time with who saved them, and identical ones once', async () => {
    const id = await newsroom.pieceIn('review1')
    await edited(id, 'editor', { headline: '初审的标题' })
    for (const [action, who] of [
      ['approve', 'editor'],
      ['approve', 'desk'],
      ['approve', 'chief'],
      ['publish', 'chief'],
    ] as const)
      await took(id, action, who)
    const { sides } = await compare(id, '?from=now&to=now')
    const moments = sides.filter(({ group }) => group !== 'standing').map(({ at }) => String(at))
    expect(moments).toEqual([...moments].sort().reverse())
    const versions = sides.filter(({ group }) => group === 'version').map(({ label }) => label)
    expect(versions).toEqual([`保存的版本 · ${people.editor.name}`, expect.stringContaining('保存的版本')])
  })

  it('of a caption inside an article are those of the article, caption and credit included', async () => {
    const made = await newsroom.ask('photographer', 'POST', '/api/photo-captions', {
      body: { text: '村民收玉米。', credit: { printed: '摄影记者 摄' } },
    })
    const captionId = idIn(expectStatus(made, 201).body.doc)
    const id = await newsroom.createPiece({ data: { captions: [captionId] } })
    for (const [action, by] of [
      ['submit', 'reporter'],
      ['approve', 'editor'],
    ] as const)
      await took(id, action, by)
    expectStatus(await newsroom.edit(captionId, 'desk', { text: '村民收稻谷。' }, 'photo-captions'), 200)
    for (const address of [`articles/${id}`, `photo-captions/${captionId}`]) {
      const answer = expectStatus(await newsroom.ask('desk', 'GET', `/api/${address}/compare`), 200)
      const { captions } = answer.body as unknown as Compared
      expect(captions.map(({ id: of, change }) => [of, change])).toEqual([[captionId, 'changed']])
      expect(told(captions[0]?.fields ?? [])).toEqual({ 说明文字: '村民收[-玉米-]{+稻谷+}。' })
    }
  })

  it.each([
    ['?from=yesterday', 400, 'unknown_side'],
    ['?from=event:0', 400, 'unknown_side'],
    ['?from=now&to=version:', 400, 'unknown_side'],
    ['?from[a]=now', 400, 'unknown_side'],
    ['?from=event:99', 404, 'text_not_kept'],
    ['?from=version:00000000-0000-0000-0000-000000000000', 404, 'text_not_kept'],
    ['?from=live', 404, 'nothing_live'],
  ])('%s is answered with %i %s', async (query, status, code) => {
    const id = await newsroom.pieceIn('review2')
    const answer = await newsroom.ask('chief', 'GET', `/api/articles/${id}/compare${query}`)
    expect([answer.status, codesOf(answer)]).toEqual([status, [code]])
  })

  it('of another document are not to be had through this one', async () => {
    const [id, other] = [await newsroom.pieceIn('review2'), await newsroom.pieceIn('review2')]
    const { sides } = await compare(other)
    const version = sides.find(({ group }) => group === 'version')?.side
    const answer = await newsroom.ask('chief', 'GET', `/api/articles/${id}/compare?from=${version}`)
    expect([answer.status, codesOf(answer)]).toEqual([404, ['text_not_kept']])
  })

  it('are the newsroom’s own', async () => {
    const id = await newsroom.pieceIn('published')
    for (const method of ['GET', 'POST']) {
      const answer = await newsroom.ask(null, method, `/api/articles/${id}/compare`)
      expect([answer.status, codesOf(answer)]).toEqual([401, ['not_logged_in']])
    }
    for (const path of ['/api/editorial-contents', '/api/editorial-contents?where[documentId][exists]=true']) {
      const answer = await newsroom.ask(null, 'GET', path)
      expect(answer.body.docs ?? []).toEqual([])
    }
  })

  it('speak English where asked to', async () => {
    const id = await newsroom.pieceIn('review2')
    const answer = await newsroom.ask('chief', 'GET', `/api/articles/${id}/compare`, {
      headers: { 'accept-language': 'en' },
    })
    expect((answer.body as unknown as Compared).from.label).toContain('Last signature')
    expect((answer.body as unknown as Compared).fields.map(({ label }) => label)).toContain('Headline')
  })
})

describe('what was signed', () => {
  it('is kept by value: altered behind the program, it is not passed off as what was signed', async () => {
    const id = await newsroom.pieceIn('review2', { data: { headline: '签字时的标题' } })
    await edited(id, 'desk', { headline: '后来的标题' })
    expect(told((await compare(id)).fields)).toEqual({ 标题: '[-签字时-]{+后来+}的标题' })
    const { events = [] } = await newsroom.history(id)
    const signed = events.findLast(({ action }) => action === 'approve')
    const where: Where = { and: [{ documentId: { equals: id } }, { digest: { equals: signed?.digest } }] }
    const row = await newsroom.payload.db.findOne<{ id: string; content: object }>({
      collection: 'editorial-contents',
      where,
    })
    await newsroom.payload.db.updateOne({
      collection: 'editorial-contents',
      id: String(row?.id),
      data: { content: { ...row?.content, headline: '偷换的标题' } },
    })
    const answer = await newsroom.ask('chief', 'GET', `/api/articles/${id}/compare`)
    expect([answer.status, codesOf(answer)]).toEqual([404, ['text_not_kept']])
  })

  it('is not kept of a draft that never left its author’s desk', async () => {
    const id = await newsroom.createPiece()
    await edited(id, 'reporter', { headline: '改过的标题' })
    const { totalDocs } = await newsroom.payload.count({
      collection: 'editorial-contents',
      where: { documentId: { equals: id } },
    })
    expect(totalDocs).toBe(0)
  })

  it('cannot be written, changed or deleted by anyone', async () => {
    const id = await newsroom.pieceIn('review2')
    const row = await newsroom.payload.db.findOne<{ id: string }>({
      collection: 'editorial-contents',
      where: { documentId: { equals: id } },
    })
    for (const who of ['admin', 'chief', null] as const) {
      for (const [method, path] of [
        ['POST', ''],
        ['PATCH', `/${row?.id}`],
        ['DELETE', `/${row?.id}`],
      ] as const) {
        const answer = await newsroom.ask(who, method, `/api/editorial-contents${path}`, {
          body: { digest: 'x', content: {} },
        })
        expect([401, 403, 404]).toContain(answer.status)
      }
    }
    await expect(
      newsroom.payload.delete({ collection: 'editorial-contents', id: String(row?.id) }),
    ).rejects.toMatchObject({ status: 403 })
  })
})
