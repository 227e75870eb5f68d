import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { codesOf } from '../support/client'

let newsroom: BootedNewsroom
let id: string

beforeAll(async () => {
  newsroom = await bootNewsroom()
  id = await newsroom.createPiece()
})

afterAll(() => newsroom?.stop())

const post = (path: string, body: unknown) => newsroom.ask('reporter', 'POST', `/api/articles/${path}`, { body })

describe('a transition request', () => {
  it('with an unknown action gets the list of those that there are', async () => {
    for (const action of ['fly', 'constructor', '__proto__', 'toString']) {
      const answer = await post(`${id}/transitions/${action}`, { revision: 1 })
      expect([answer.status, codesOf(answer)]).toEqual([404, ['unknown_action']])
      expect(answer.body.actions).toEqual(
        expect.arrayContaining([
          'submit',
          'approve',
          'return',
          'recall',
          'takeOver',
          'assign',
          'publish',
          'schedule',
          'hold',
          'correct',
          'abandon',
          'withdraw',
          'kill',
          'spike',
          'restore',
        ]),
      )
    }
  })

  it('without a revision, or with one that is no integer, is refused at that field', async () => {
    for (const revision of [undefined, null, '1', 1.5, Number.NaN, {}, [1]]) {
      const answer = await post(`${id}/transitions/submit`, { revision })
      expect([answer.status, codesOf(answer), answer.body.errors?.[0]?.path]).toEqual([
        400,
        ['revision_required'],
        'revision',
      ])
    }
  })

  it('with an old revision gets the document as it stands', async () => {
    const answer = await post(`${id}/transitions/submit`, { revision: 0 })
    expect([answer.status, codesOf(answer)]).toEqual([409, ['stale_revision']])
    expect(answer.body).toMatchObject({ revision: 1, doc: { id } })
  })

  it.each(['', '{', '[]', '"text"', 'null', '7', '{"revision":1'])('with the body %j is malformed', async (body) => {
    const answer = await newsroom.ask('reporter', 'POST', `/api/articles/${id}/transitions/submit`, { body })
    expect(answer.status).toBe(400)
    expect(['malformed_json', 'revision_required']).toContain(codesOf(answer)[0])
  })

  it.each([
    ['a time without a zone', { publishAt: '2031-01-01 08:00' }, 'publishAt', 'malformed_time'],
    ['a day that does not exist', { publishAt: '2031-13-45T08:00:00Z' }, 'publishAt', 'malformed_time'],
    ['a reason that is no text', { reason: { $gt: '' } }, 'reason', 'malformed_field'],
    ['a reason of a megabyte', { reason: '长'.repeat(300_000) }, 'reason', 'malformed_field'],
    ['an assignee that is no text', { assignee: { $ne: null } }, 'assignee', 'malformed_field'],
  ])('with %s names the field', async (_what, input, path, code) => {
    const answer = await post(`${id}/transitions/submit`, { revision: 1, ...input })
    expect([answer.status, answer.body.errors?.[0]?.code, answer.body.errors?.[0]?.path]).toEqual([400, code, path])
  })

  it('that fails several guards hears of all of them, each with its path', async () => {
    const bare = await newsroom.createPiece({
      data: {
        headline: ' ',
        section: null,
        bylines: [],
        body: [{ children: [{ text: '甲' }, { type: 'gap', gapId: 'g1', kind: 'lost', children: [{ text: '' }] }] }],
      },
    })
    const answer = await newsroom.take(bare, 'submit', 'reporter')
    expect(answer.status).toBe(400)
    expect(answer.body.errors?.map(({ code, path }) => [code, path]).sort()).toEqual([
      ['byline_required', 'bylines'],
      ['gap_not_listed', 'gaps'],
      ['headline_required', 'headline'],
      ['section_required', 'section'],
    ])
    for (const { message } of answer.body.errors ?? []) expect(message).toMatch(/\p{Script=Han}/u)
    expect(await newsroom.standing(bare)).toMatchObject({ state: 'draft', revision: 1 })
  })

  it('answers in the language asked for', async () => {
    const en = await newsroom.ask('reporter', 'POST', `/api/articles/${id}/transitions/fly`, {
      body: { revision: 1 },
      headers: { 'accept-language': 'en' },
    })
    expect(en.body.errors?.[0]?.message).toMatch(/^There is no action "fly"/)
  })

  it.each(['return', 'kill', 'withdraw', 'spike'])('%s wants a reason, and blanks are none', async (action) => {
    const isLive = action === 'kill' || action === 'withdraw'
    const piece = await newsroom.pieceIn(isLive ? 'published' : 'review3')
    for (const reason of [undefined, null, '', '   ', '\u3000\n']) {
      const answer = await newsroom.take(piece, action, 'chief', { reason, to: 'draft' })
      expect([answer.status, codesOf(answer)]).toEqual([400, ['reason_required']])
    }
  })

  it('in a state that does not have the action is refused as such, whoever asks', async () => {
    for (const [action, who] of [
      ['publish', 'chief'],
      ['approve', 'editor'],
      ['kill', 'chief'],
      ['recall', 'reporter'],
      ['restore', 'desk'],
      ['hold', 'desk'],
      ['correct', 'editor'],
      ['abandon', 'editor'],
    ] as const) {
      const answer = await newsroom.take(id, action, who, { reason: '理由', kind: 'minor' })
      expect([action, answer.status, codesOf(answer)]).toEqual([action, 409, ['wrong_state']])
    }
  })

  it('from nobody is refused before anything is told', async () => {
    const answer = await newsroom.ask(null, 'POST', `/api/articles/${id}/transitions/submit`, { body: { revision: 1 } })
    expect([answer.status, codesOf(answer)]).toEqual([401, ['not_logged_in']])
  })
})

describe('versions of what keeps none', () => {
  it.each(['media', 'bylines', 'users', 'sections', 'contest-entries', 'comments', 'globals/newsroom-settings'])(
    'are no address in %s, whoever asks',
    async (kind) => {
      for (const who of ['desk', 'reporter', null] as const)
        for (const [method, path] of [
          ['GET', 'versions'],
          ['GET', 'versions/1'],
          ['POST', 'versions/1'],
        ] as const) {
          const answer = await newsroom.ask(who, method, `/api/${kind}/${path}`)
          expect([who, method, path, answer.status, codesOf(answer)]).toEqual([who, method, path, 404, ['not_found']])
        }
    },
  )

  it('are there where they are kept', async () => {
    expect((await newsroom.ask('desk', 'GET', '/api/articles/versions?limit=1')).status).toBe(200)
  })
})

describe('an id that no document has', () => {
  const ids = [
    'nothing',
    '00000000-0000-0000-0000-000000000000',
    '%20',
    "'%20or%201=1--",
    '[object Object]',
    '..%2Fusers',
    'a'.repeat(2000),
    '%E4%BD%A0%F0%9F%98%80',
    '{"$gt":""}',
  ]

  it.each(ids.map((one) => [one.slice(0, 40), one]))(
    '%s is answered with 404 or 400, never with 500',
    async (_shown, one) => {
      const asked = [
        newsroom.ask('chief', 'GET', `/api/articles/${one}`),
        newsroom.ask('chief', 'GET', `/api/articles/${one}/history`),
        newsroom.ask('chief', 'GET', `/api/articles/${one}/transitions`),
        newsroom.ask('chief', 'GET', `/api/articles/${one}/review-sheet`),
        newsroom.ask('chief', 'POST', `/api/articles/${one}/transitions/approve`, { body: { revision: 1 } }),
        newsroom.ask('chief', 'PATCH', `/api/articles/${one}`, { body: { headline: '甲', revision: 1 } }),
        newsroom.ask('chief', 'DELETE', `/api/articles/${one}`),
        newsroom.ask('chief', 'POST', `/api/articles/${one}/duplicate`, { body: {} }),
      ]
      for (const { status, text } of await Promise.all(asked))
        expect([400, 403, 404, 409], text.slice(0, 200)).toContain(status)
    },
  )
})

describe('content of another shape', () => {
  it.each([
    ['a headline that is a list', { headline: ['甲'] }],
    ['a headline that is an object', { headline: { $gt: '' } }],
    ['a body that is a text', { body: '<script>alert(1)</script>' }],
    ['a body with an unknown node', { body: [{ type: 'iframe', children: [{ text: '甲' }] }] }],
    [
      'a link that runs a script',
      { body: [{ children: [{ type: 'link', url: 'javascript:alert(1)', children: [{ text: '甲' }] }] }] },
    ],
    ['a section that does not exist', { section: 'nothing' }],
    ['a section that is an object', { section: { $ne: null } }],
    ['a byline that does not exist', { bylines: [{ byline: 'nothing' }] }],
    ['bylines that are a text', { bylines: '甲' }],
    ['a genre that is none', { genre: 'poem' }],
    ['a time that is none', { embargoUntil: 'tomorrow' }],
    ['a page of minus one', { print: { page: -1 } }],
    ['an address that is none', { source: { kind: 'reprint', url: 'javascript:alert(1)' } }],
    ['captions that are an object', { captions: { $gt: '' } }],
    ['tags that are objects', { tags: [{ a: 1 }] }],
  ])('%s is refused with 400, or kept harmless, never with 500', async (_what, data) => {
    const answer = await newsroom.ask('reporter', 'POST', '/api/articles', {
      body: { ...newsroom.articleData(), ...data },
    })
    expect([400, 201], answer.text.slice(0, 300)).toContain(answer.status)
    if (answer.status === 201)
      expect(
        (await newsroom.ask('reporter', 'GET', `/api/articles/${answer.body.doc?.id}?draft=true&depth=0`)).text,
      ).not.toContain('javascript:')
  })

  it('names the node of the body that it does not know', async () => {
    const answer = await newsroom.edit(id, 'reporter', {
      body: [{ children: [{ text: '甲' }] }, { type: 'iframe', children: [] }],
    })
    expect(answer.status).toBe(400)
    expect(answer.body.errors?.[0]?.path).toMatch(/^body\.1/)
  })
})
