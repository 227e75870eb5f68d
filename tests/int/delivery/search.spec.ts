import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tellOfGap } from '../../../src/delivery/changes/followers'
import { type NewsroomSearch, startSearch } from '../../../src/delivery/search/newsroomSearch'
import { pictureSteps } from '../photos/pictureSteps'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { type Answer, type Asker, codesOf, expectStatus } from '../support/client'

let newsroom: BootedNewsroom
let search: NewsroomSearch

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(async () => {
  await search?.stop()
  await newsroom?.stop()
})

const asked = (params: Record<string, string>) => new URLSearchParams(params).toString()
const get = (q: string, more: Record<string, string> = {}) =>
  newsroom.ask(null, 'GET', `/api/search?${asked({ q, ...more })}`)
const getAll = (who: Asker, q: string, more: Record<string, string> = {}) =>
  newsroom.ask(who, 'GET', `/api/search/newsroom?${asked({ q, ...more })}`)
const idsIn = ({ body }: Answer) => (body.docs ?? []).map(({ id }) => id)
const idsOf = async (q: string, more: Record<string, string> = {}) => idsIn(expectStatus(await get(q, more), 200))
const published = (data: Record<string, unknown>) => newsroom.pieceIn('published', { data })
/** How long it takes until readers are told so. */
const within = async (milliseconds: number, question: () => Promise<unknown>, expected: unknown) => {
  const startedAt = Date.now()
  await expect.poll(question, { interval: 10, timeout: 30_000 }).toEqual(expected)
  expect(Date.now() - startedAt).toBeLessThan(milliseconds)
}

describe('before the index is there', () => {
  it('says so, and when to come again', async () => {
    for (const path of ['/api/search?q=a', '/api/search/suggest?q=a']) {
      const answer = await newsroom.ask(null, 'GET', path)
      expect([answer.status, codesOf(answer), answer.headers.get('retry-after')]).toEqual([
        503,
        ['search_warming'],
        '2',
      ])
    }
    expect(codesOf(await getAll('editor', 'a'))).toEqual(['search_warming'])
  })

  it('finds what was published before it was built', async () => {
    const id = await published({ headline: '离石区新村道通车' })
    await newsroom.createPiece({ data: { headline: '离石canary草稿' } })
    search = startSearch(newsroom.payload)
    await expect.poll(async () => (await get('离石')).status, { interval: 50, timeout: 60_000 }).toBe(200)
    expect(await idsOf('离石')).toEqual([id])
  })
})

describe('a publication', () => {
  it('is found within a second, by characters, pinyin, initials and traditional characters', async () => {
    const body = [{ children: [{ text: '方山县的测试段落，说的是柳编手艺。' }] }]
    const id = await published({ headline: '方山县柳编开课', body, tags: ['柳编'] })
    await within(1_000, () => idsOf('柳编'), [id])
    for (const q of ['liubian', 'lb', '柳編', '“柳编手艺”', 'fangshanxian']) expect(await idsOf(q), q).toEqual([id])
    const { body: answer } = await get('柳编手艺')
    expect(answer).toMatchObject({ totalDocs: 1, page: 1, limit: 20, totalPages: 1, hasNextPage: false })
    const [doc] = answer.docs ?? []
    expect(doc).toMatchObject({
      headline: '方山县柳编开课',
      section: { id: newsroom.sectionId, name: '要闻', slug: 'yaowen' },
      bylines: [{ id: newsroom.bylineId, name: '本报记者甲' }],
      tags: ['柳编'],
      excerpt: '方山县的测试段落，说的是柳编手艺。',
      highlights: { headline: [[3, 5]], excerpt: [[12, 16]] },
    })
    for (const field of ['slugline', 'state', 'score', 'body']) expect(doc).not.toHaveProperty(field)
    expect(answer.facets).toMatchObject({ section: [{ slug: 'yaowen', count: 1 }] })
  })

  it('is found by what is said below its pictures, for as long as readers see it', async () => {
    const steps = pictureSteps(() => newsroom)
    const { id: photo } = await steps.picture()
    const listed = await steps.caption(photo, { text: '匠人在后台整理皮影。' })
    // One that stands alone, and that the piece has taken up.
    const news = await steps.photoNews((await steps.picture()).id, 'published')
    const inText = { type: 'photo', captionId: news, children: [{ text: '' }] }
    const id = await published({ captions: [listed], body: [{ children: [{ text: '测试段落。' }] }, inText] })
    await within(1_000, () => idsOf('整理皮影'), [id])
    expect((await get('整理皮影')).body.docs).toMatchObject([
      { excerpt: '测试段落。  匠人在后台整理皮影。 测试图片的说明。' },
    ])
    await within(1_000, () => idsOf('测试图片的说明'), [id])
    const terms = async (rights: string) => {
      const body = { rights, reason: '授权方来函' }
      expectStatus(await newsroom.ask('chief', 'POST', `/api/media/${photo}/rights`, { body }), 200)
    }
    await terms('restricted')
    await within(1_000, () => idsOf('整理皮影'), [])
    await terms('cleared')
    await within(1_000, () => idsOf('整理皮影'), [id])
    expectStatus(await steps.recall(photo), 200)
    await within(1_000, () => idsOf('整理皮影'), [])
    const killed = await newsroom.take(news, 'kill', 'chief', { reason: '测试撤稿' }, 'photo-captions')
    expectStatus(killed, 200)
    await within(1_000, () => idsOf('测试图片的说明'), [])
    expect(await idsOf('测试段落')).toContain(id)
  }, 60_000)

  it('is narrowed by section, byline, day, genre and tag', async () => {
    const id = await published({ headline: '条件测试', tags: ['条件'], genre: 'notice' })
    await within(1_000, () => idsOf('条件测试'), [id])
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
    for (const [name, right, wrong] of [
      ['section', 'yaowen', 'tiyu'],
      ['byline', newsroom.bylineId, 'x'],
      ['genre', 'notice', 'photo'],
      ['tag', '条件', '别的'],
      ['from', today, '2999-01-01'],
      ['to', today, '2001-01-01'],
    ] as const) {
      expect(await idsOf('条件测试', { [name]: right }), name).toEqual([id])
      expect(await idsOf('条件测试', { [name]: wrong }), name).toEqual([])
    }
  })

  it('is offered to who begins to type', async () => {
    await published({ headline: '无关', tags: ['剪纸艺术'] })
    const suggestions = async () =>
      (await newsroom.ask(null, 'GET', `/api/search/suggest?${asked({ q: 'jzy' })}`)).body.suggestions
    await within(1_000, suggestions, [{ text: '剪纸艺术', kind: 'tag', count: 1 }])
  })
})

describe('what readers do not see', () => {
  it('is no draft, nor a correction before it is published', async () => {
    const id = await newsroom.pieceIn('correcting', { data: { headline: '更正前的陶瓷' } })
    await within(1_000, () => idsOf('陶瓷'), [id])
    await newsroom.edit(id, 'editor', { headline: '更正后的canaryword' })
    await newsroom.createPiece({ data: { headline: 'canaryword', tags: ['canarytag'] } })
    await new Promise((resolve) => setTimeout(resolve, 2_500))
    for (const q of ['canaryword', 'canaryworb', 'canarytag', '更正后']) {
      const answer = expectStatus(await get(q), 200)
      expect([q, answer.body.totalDocs]).toEqual([q, 0])
      expect(answer.text).not.toContain('canary')
    }
    const { text } = await newsroom.ask(null, 'GET', '/api/search/suggest?q=canary')
    expect(text).toBe('{"suggestions":[]}')
    expectStatus(await newsroom.take(id, 'publish', 'desk'), 200)
    await within(1_000, () => idsOf('canaryword'), [id])
    expect(await idsOf('陶瓷')).toEqual([])
  })

  it.each(['kill', 'withdraw'])('is nothing that was taken away by %s, from its answer on', async (action) => {
    const word = action === 'kill' ? '皮影戏' : '民歌会'
    const id = await published({ headline: `${word}开演`, tags: [word] })
    await within(1_000, () => idsOf(word), [id])
    let isOver = false
    const reading = (async () => {
      while (!isOver) await Promise.all([get(word), get(word)])
    })()
    expectStatus(await newsroom.take(id, action, 'chief', { reason: '测试撤稿' }), 200)
    for (let turn = 0; turn < 50; turn += 1) {
      const answer = expectStatus(await get(word), 200)
      expect(answer.body.totalDocs).toBe(0)
      expect(answer.text).not.toContain(id)
    }
    const { text } = await newsroom.ask(null, 'GET', `/api/search/suggest?${asked({ q: word })}`)
    expect(text).toBe('{"suggestions":[]}')
    isOver = true
    await reading
  })

  it('is nothing that went away unheard, while the index is built anew after the gap', async () => {
    const id = await published({ headline: '水车磨坊' })
    const other = await published({ headline: '风车磨坊' })
    await within(1_000, () => idsOf('风车磨坊'), [other])
    await hideUnheard(id)
    expect(await idsOf('水车磨坊')).toEqual([id])
    tellOfGap(newsroom.payload.db)
    expect(await idsOf('水车磨坊')).toEqual([])
    await new Promise((resolve) => setTimeout(resolve, 3_000))
    expect(await idsOf('水车磨坊')).toEqual([])
    expect(await idsOf('风车磨坊')).toEqual([other])
  })
})

describe('a search that many make', () => {
  const from = async (q: string) => (await get(q)).headers.get('x-cache')

  it('is answered from memory, until something is published or taken away', async () => {
    const id = await published({ headline: '剪纸擂台开赛' })
    await expect.poll(() => from('剪纸擂台'), { interval: 20, timeout: 5_000 }).toBe('hit')
    const { headers, body } = await get('剪纸擂台')
    expect([body.totalDocs, headers.get('cache-control')]).toEqual([1, expect.stringContaining('s-maxage=1')])
    // The same words with a parameter that nobody reads.
    expect((await get('剪纸擂台', { utm_source: 'x' })).headers.get('x-cache')).toBe('hit')
    const second = await published({ headline: '剪纸擂台落幕' })
    await within(1_000, () => idsOf('剪纸擂台'), [second, id])
    await expect.poll(() => from('剪纸擂台'), { interval: 20, timeout: 5_000 }).toBe('hit')
    expectStatus(await newsroom.take(id, 'kill', 'chief', { reason: '测试撤稿' }), 200)
    for (let turn = 0; turn < 20; turn += 1) expect(await idsOf('剪纸擂台')).toEqual([second])
  })

  it('is not kept as long as the index lags behind', async () => {
    const release = holdReading()
    try {
      const id = await published({ headline: '锣鼓巡游启程' })
      for (let turn = 0; turn < 5; turn += 1) {
        const { body, headers } = await get('锣鼓巡游')
        expect([body.totalDocs, headers.get('x-cache'), headers.get('cache-control')]).toEqual([0, 'miss', 'no-store'])
      }
      release()
      await within(1_000, () => idsOf('锣鼓巡游'), [id])
      await expect.poll(() => from('锣鼓巡游'), { interval: 20, timeout: 5_000 }).toBe('hit')
    } finally {
      release()
    }
  })

  it('is nobody’s who says who it is, and never the newsroom’s', async () => {
    await expect.poll(() => from('柳编'), { interval: 20, timeout: 5_000 }).toBe('hit')
    const known = await newsroom.ask('chief', 'GET', `/api/search?${asked({ q: '柳编' })}`)
    expect([known.headers.get('x-cache'), known.headers.get('cache-control')]).toEqual([null, 'no-store'])
    for (let turn = 0; turn < 2; turn += 1) {
      const own = await getAll('chief', '柳编')
      expect([own.status, own.headers.get('x-cache')]).toEqual([200, null])
      expect((await getAll(null, '柳编')).status).toBe(401)
    }
  })
})

describe('the newsroom', () => {
  it('finds drafts within seconds, by state, and pieces in their newest text', async () => {
    const id = await newsroom.createPiece({ data: { headline: '秧歌队草稿', slugline: '秧歌稿签' } })
    await within(3_000, async () => idsIn(await getAll('reporter', '秧歌')), [id])
    const [doc] = (await getAll('reporter', '秧歌稿签')).body.docs ?? []
    expect(doc).toMatchObject({ id, state: 'draft', slugline: '秧歌稿签' })
    expect(idsIn(await getAll('editor', '秧歌', { state: 'draft' }))).toEqual([id])
    expect(idsIn(await getAll('editor', '秧歌', { state: 'published' }))).toEqual([])
    expect(idsIn(await getAll('editor', 'yangge'))).toEqual([id])
    await newsroom.edit(id, 'reporter', { headline: '高跷队草稿', slugline: '高跷稿签' })
    await within(3_000, async () => idsIn(await getAll('reporter', '高跷')), [id])
    expect(idsIn(await getAll('reporter', '秧歌'))).toEqual([])
    expect(idsIn(await getAll('editor', '柳编'))).toHaveLength(1)
  })

  it('finds nothing that lies in the trash', async () => {
    const id = await newsroom.createPiece({ data: { headline: '旱船草稿' } })
    await within(3_000, async () => idsIn(await getAll('reporter', '旱船')), [id])
    const { revision } = await newsroom.standing(id)
    expectStatus(
      await newsroom.ask('reporter', 'PATCH', `/api/articles/${id}?trash=true`, {
        body: { deletedAt: new Date().toISOString(), revision },
      }),
      200,
    )
    expect(idsIn(await getAll('reporter', '旱船'))).toEqual([])
  })

  it('is asked who it is', async () => {
    expect((await getAll(null, '秧歌')).status).toBe(401)
    expect((await newsroom.ask(null, 'GET', '/api/search/newsroom/suggest?q=a')).status).toBe(401)
    const guest = {
      email: 'guest@newsroom.test',
      name: '没有角色的账号',
      password: 'a long enough passphrase',
      roles: [],
    }
    expectStatus(await newsroom.ask('admin', 'POST', '/api/users', { body: guest }), 201)
    const { body } = await newsroom.ask(null, 'POST', '/api/users/login', { body: guest })
    const headers = { authorization: `JWT ${body.token}` }
    const refused = await newsroom.ask(null, 'GET', '/api/search/newsroom?q=a', { headers })
    expect(refused.status).toBe(403)
    expect(idsIn(await newsroom.ask(null, 'GET', `/api/search?${asked({ q: '高跷' })}`, { headers }))).toEqual([])
  })

  it('gets from the readers’ search what readers get', async () => {
    const answer = await newsroom.ask('chief', 'GET', `/api/search?${asked({ q: '高跷' })}`)
    expect([answer.body.totalDocs, answer.headers.get('cache-control')]).toEqual([0, 'no-store'])
  })
})

describe('bad questions', () => {
  it.each([
    ['', 'search_query_missing'],
    ['q=', 'search_query_missing'],
    ['q=！？。', 'search_words_missing'],
    ['q=%00%07%1b', 'search_words_missing'],
    ['q=😀', 'search_words_missing'],
    [`q=${'a'.repeat(10_240)}`, 'search_query_too_long'],
    ['q=a&q=b', 'search_condition_repeated'],
    ['q=a&limit=101', 'search_page_invalid'],
    ['q=a&genre=constructor', 'search_choice_unknown'],
    ['q=a&from=yesterday', 'search_day_invalid'],
  ])('are refused: %s', async (query, code) => {
    const startedAt = Date.now()
    const answer = await newsroom.ask(null, 'GET', `/api/search?${query}`, { headers: { 'accept-language': 'en' } })
    expect([answer.status, codesOf(answer)]).toEqual([400, [code]])
    expect(answer.body.errors?.[0]?.message).toMatch(/^[A-Z]/)
    expect(Date.now() - startedAt).toBeLessThan(1_000)
  })

  it.each([
    '.*(a+)+$',
    '__proto__',
    'constructor',
    '<script>alert(1)</script>',
    '\u0000a\u001b',
    '%ff',
    'a'.repeat(200),
  ])('are plain text: %j', async (q) => {
    const answer = expectStatus(await get(q), 200)
    expect(answer.body.docs).toEqual([])
  })

  it('are no other methods', async () => {
    expect((await newsroom.ask(null, 'POST', '/api/search?q=a', { body: {} })).status).toBe(404)
  })
})

/** Below the door at which changes are noticed, as another process's change stands whose row was never read. */
async function hideUnheard(id: string): Promise<void> {
  const db = newsroom.payload.db as unknown as {
    client?: { execute(statement: { sql: string; args: string[] }): Promise<unknown> }
    collections?: Record<string, { updateOne(filter: object, update: object): Promise<unknown> }>
  }
  if (newsroom.engine === 'mongodb') await db.collections?.articles?.updateOne({ _id: id }, { _status: 'draft' })
  else await db.client?.execute({ sql: "UPDATE articles SET _status = 'draft' WHERE id = ?", args: [id] })
}

/** The database is slow to tell the index what has changed. @returns how to let it go on */
function holdReading(): () => void {
  const { db } = newsroom.payload
  const find = db.find.bind(db)
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  const isOfIndex = ({ collection, select, where }: Parameters<typeof find>[0]) =>
    collection === 'articles' && select?.bylines === true && JSON.stringify(where).includes('"in"')
  const held = async (args: Parameters<typeof find>[0]) => {
    if (isOfIndex(args)) await released
    return find(args)
  }
  Object.assign(db, { find: held })
  return () => {
    Object.assign(db, { find })
    release()
  }
}
