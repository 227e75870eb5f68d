import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createMemoryEngine } from './memoryEngine'
import type { SearchArticle, SearchEngine, SearchLayer, SearchQuery } from './searchEngine'

const now = Date.parse('2026-03-01T00:00:00Z')
const day = 86_400_000

const article = (id: string, fields: Partial<SearchArticle> = {}): SearchArticle => ({
  id,
  slug: `slug-${id}`,
  headline: '无题',
  kicker: '',
  deck: '',
  body: '',
  slugline: '',
  sectionId: 's1',
  genre: 'news',
  bylines: [],
  tags: [],
  names: [],
  publishedAt: now,
  state: null,
  ...fields,
})

const noFilters = { section: null, byline: null, genre: null, tag: null, from: null, before: null, state: null }

let engine: SearchEngine

/** Loading the dictionary takes its time: once for questions that change nothing. */
function begin(): void {
  engine = createMemoryEngine()
}

const ask = (text: string, query: Partial<SearchQuery> = {}, layer: SearchLayer = 'readers') =>
  engine.search(layer, { text, filters: noFilters, sort: 'relevance', page: 1, limit: 20, now, ...query })

const idsOf = async (text: string, query: Partial<SearchQuery> = {}, layer: SearchLayer = 'readers') =>
  (await ask(text, query, layer)).hits.map(({ id }) => id)

describe('what is found', () => {
  beforeAll(async () => {
    begin()
    await engine.name([
      { of: 'section', id: 's1', name: '要闻', slug: 'yaowen', aliases: [] },
      { of: 'byline', id: 'b1', name: '测试记者', slug: 'ceshi-jizhe', aliases: ['测试笔名'] },
    ])
    await engine.put('readers', [
      article('1', { headline: '离石区新村道通车', body: '记者从中阳楼街道办事处获悉，村道昨日通车。' }),
      article('2', {
        headline: '吕梁市摄影展开幕',
        body: '展出在离石举行，共100.5米长。New iPhone17 shots by newsroom.',
      }),
      article('3', { headline: '離石區舊城改造', body: '舊城改造動工。', publishedAt: now - 400 * day }),
      article('4', {
        headline: '无关的标题',
        bylines: [{ id: 'b1', name: '测试记者' }],
        tags: ['乡村振兴'],
        names: ['测试晚报'],
        sectionId: 's2',
        genre: 'feature',
        publishedAt: now - 40 * day,
      }),
    ])
  })

  it.each([
    ['离石', ['1', '3', '2']],
    ['離石', ['1', '3', '2']],
    ['离石区', ['1', '3']],
    ['lishi', ['1', '3', '2']],
    ['ls', ['1', '3', '2']],
    ['lvliang', ['2']],
    ['luliang', ['2']],
    ['ｉＰｈｏｎｅ１７', ['2']],
    ['newsrom', ['2']],
    ['旧城', ['3']],
    ['测试记者', ['4']],
    ['测试笔名', ['4']],
    ['ceshijizhe', ['4']],
    ['csjz', ['4']],
    ['ceshijizeh', ['4']],
    ['测试晚报', ['4']],
    ['乡村振兴', ['4']],
    ['离石 摄影', ['2']],
    ['100', ['2']],
    ['街道办', ['1']],
    ['楼街', ['1']],
    ['展', ['2']],
    ['“在离石举行”', ['2']],
    ['"在离石举行，共100"', ['2']],
    ['"离石举行 昨日"', []],
    ['"舊城改造動工"', ['3']],
    ['"旧城改造动工"', ['3']],
    ['"iphone1"', []],
    ['没有这样的词语', []],
    ['__proto__', []],
    ['constructor', []],
    ['.*(i+)+$', []],
    ['hasOwnProperty toString', []],
  ])('by %j is %j', async (text, expected) => {
    expect(await idsOf(text)).toEqual(expected)
  })

  it('has most of the words where nothing has all', async () => {
    const found = await ask('离石 村道 摄影')
    expect(found.isRelaxed).toBe(true)
    expect(found.hits.map(({ id }) => id).toSorted()).toEqual(['1', '2'])
    expect((await ask('离石')).isRelaxed).toBe(false)
  })

  it('says how a mistyped word was probably meant', async () => {
    expect((await ask('newsrom')).didYouMean).toBe('newsroom')
    expect((await ask('newsroom')).didYouMean).toBeNull()
    expect((await ask('ceshijizeh $&')).didYouMean).toBe('测试记者 $&')
  })

  it.each([
    [{ section: 'yaowen' }, ['1', '2', '3']],
    [{ section: 's2' }, ['4']],
    [{ byline: 'ceshi-jizhe' }, ['4']],
    [{ byline: '__proto__' }, []],
    [{ genre: 'feature' }, ['4']],
    [{ tag: '鄉村振興' }, ['4']],
    [{ before: now - 300 * day }, ['3']],
    [{ from: now - 50 * day, before: now }, ['4']],
  ])('is narrowed by %j', async (filters, expected) => {
    const ids = await idsOf('', { filters: { ...noFilters, ...filters } })
    expect(ids.toSorted()).toEqual(expected)
  })

  it('is counted by section, byline and year', async () => {
    const { facets, total } = await ask('', { filters: noFilters })
    expect(total).toBe(4)
    expect(facets.section).toEqual([
      { id: 's1', name: '要闻', slug: 'yaowen', count: 3 },
      { id: 's2', name: '', slug: null, count: 1 },
    ])
    expect(facets.byline).toEqual([{ id: 'b1', name: '测试记者', slug: 'ceshi-jizhe', count: 1 }])
    expect(facets.year).toEqual([
      { year: 2026, count: 3 },
      { year: 2025, count: 1 },
    ])
  })

  it('comes in pages', async () => {
    const all = await idsOf('离石')
    expect([...(await idsOf('离石', { limit: 2 })), ...(await idsOf('离石', { limit: 2, page: 2 }))]).toEqual(all)
    expect(await idsOf('离石', { limit: 2, page: 3 })).toEqual([])
    expect((await ask('离石', { limit: 2, page: 3 })).total).toBe(3)
  })

  it('comes by time where that is asked for', async () => {
    expect(await idsOf('离石', { sort: 'newest' })).toEqual(['2', '1', '3'])
  })

  it('is marked where it stands', async () => {
    const [first] = (await ask('村道 lishi')).hits
    expect(first?.highlights.headline.map(([from, to]) => first.headline.slice(from, to))).toEqual(['离石', '村道'])
    expect(first?.highlights.excerpt.map(([from, to]) => first.excerpt.slice(from, to))).toEqual(['村道'])
  })
})

describe('the order', () => {
  beforeAll(begin)

  it('is headline, deck, names, body; and the newer of equals first', async () => {
    await engine.put('readers', [
      article('body', { body: '测验一词。' }),
      article('old', { headline: '测验', publishedAt: now - 700 * day }),
      article('deck', { deck: '测验' }),
      article('new', { headline: '测验' }),
    ])
    expect(await idsOf('测验')).toEqual(['new', 'deck', 'old', 'body'])
  })
})

describe('what changes', () => {
  beforeEach(begin)

  it('is found as it stands now, and not as it stood', async () => {
    await engine.put('readers', [article('1', { headline: '旧标题' })])
    await engine.put('readers', [article('1', { headline: '新标题' })])
    expect(await idsOf('旧标题')).toEqual([])
    expect(await idsOf('新标题')).toEqual(['1'])
    await engine.remove('readers', ['1', 'unknown'])
    expect(await idsOf('新标题')).toEqual([])
    expect(await engine.suggest('readers', { prefix: '标', limit: 5 })).toEqual([])
  })

  it('is a byline’s names, for articles that are there already', async () => {
    await engine.put('readers', [article('1', { bylines: [{ id: 'b1', name: '测试记者' }] })])
    expect(await idsOf('新笔名')).toEqual([])
    await engine.name([{ of: 'byline', id: 'b1', name: '测试记者', slug: null, aliases: ['新笔名'] }])
    expect(await idsOf('新笔名')).toEqual(['1'])
  })

  it('waits for no byline of many articles whose names have changed', async () => {
    const by = [{ id: 'b1', name: '测试记者' }]
    await engine.put(
      'readers',
      Array.from({ length: 60 }, (_, n) => article(String(n), { bylines: by })),
    )
    let isRenewed = false
    const renewing = engine
      .name([{ of: 'byline', id: 'b1', name: '测试记者', slug: null, aliases: ['新笔名'] }])
      .then(() => {
        isRenewed = true
      })
    await engine.remove('readers', ['59'])
    expect((await ask('测试记者')).total).toBe(59)
    expect(isRenewed).toBe(false)
    await renewing
    expect((await ask('新笔名')).total).toBe(59)
  })

  it('is no longer offered once it is gone, though its words were learned since', async () => {
    await engine.put('readers', [article('1', { headline: '离石开街' })])
    expect(await engine.suggest('readers', { prefix: '离', limit: 5 })).toEqual([
      { text: '离石', kind: 'word', count: 1 },
    ])
    // From now on the headline is cut otherwise: 离 石开 街.
    await engine.learn(['石开'])
    await engine.remove('readers', ['1'])
    expect(await engine.suggest('readers', { prefix: '离', limit: 5 })).toEqual([])
  })

  it('is found by a name that was learned only afterwards', async () => {
    await engine.put('readers', [article('1', { body: '昨日甲乙丙到场。' })])
    await engine.learn(['甲乙丙'])
    expect(await idsOf('甲乙丙')).toEqual(['1'])
  })
})

describe('the two indexes', () => {
  beforeAll(async () => {
    begin()
    await engine.put('readers', [article('1', { headline: '公开的文字' }), article('2', { headline: '公开的另一篇' })])
    await engine.put('newsroom', [
      article('1', { headline: '更正中的文字', state: 'correcting' }),
      article('3', { headline: '草稿canary', tags: ['秘密标签'], state: 'draft' }),
    ])
  })

  it('tell readers nothing of a draft, not even that there is such a word', async () => {
    expect(await idsOf('canary')).toEqual([])
    expect((await ask('canarz')).didYouMean).toBeNull()
    expect(await idsOf('更正')).toEqual([])
    expect(await engine.suggest('readers', { prefix: '秘密', limit: 5 })).toEqual([])
    expect(await idsOf('公开')).toEqual(['2', '1'])
  })

  it('tell the newsroom of all, of each piece its newest text', async () => {
    expect(await idsOf('canary', {}, 'newsroom')).toEqual(['3'])
    expect(await idsOf('公开', {}, 'newsroom')).toEqual(['2'])
    expect(await idsOf('更正', {}, 'newsroom')).toEqual(['1'])
    expect(await idsOf('', { filters: { ...noFilters, state: 'draft' } }, 'newsroom')).toEqual(['3'])
    expect(await engine.suggest('newsroom', { prefix: 'mmbq', limit: 5 })).toEqual([
      { text: '秘密标签', kind: 'tag', count: 1 },
    ])
    expect((await ask('', {}, 'newsroom')).total).toBe(3)
  })
})

describe('what is withheld from whoever asks', () => {
  const withheld = ['3']

  beforeAll(async () => {
    begin()
    await engine.put('readers', [article('1', { headline: '公开的文字' })])
    await engine.put('newsroom', [
      article('2', { headline: '另一篇草稿', tags: ['评选'], state: 'draft' }),
      article('3', {
        headline: '藏名揭晓canary',
        tags: ['评选', '藏名'],
        bylines: [{ id: 'b9', name: '藏名' }],
        state: 'draft',
        publishedAt: now - 800 * day,
      }),
    ])
  })

  it('is neither found nor counted, in no facet either', async () => {
    expect(await ask('canary', {}, 'newsroom')).toMatchObject({ total: 1 })
    for (const text of ['canary', '藏名', 'cangming', '揭晓']) {
      const found = await ask(text, { withheld }, 'newsroom')
      expect([text, found.total, found.hits, found.facets.year]).toEqual([text, 0, [], []])
    }
    const { total, facets } = await ask('', { withheld }, 'newsroom')
    expect([total, facets.year]).toEqual([2, [{ year: 2026, count: 2 }]])
  })

  it('suggests nothing, and of what others have too its share is not counted', async () => {
    const suggested = async (prefix: string, more = {}) =>
      (await engine.suggest('newsroom', { prefix, limit: 5, ...more })).map(({ text, count }) => `${text} ${count}`)
    expect([await suggested('藏'), await suggested('评选')]).toEqual([['藏名 1'], ['评选 2']])
    expect([await suggested('藏', { withheld }), await suggested('评选', { withheld })]).toEqual([[], ['评选 1']])
    expect(await suggested('评选')).toEqual(['评选 2'])
  })

  it('corrects no word by its own, beside others that are found', async () => {
    expect((await ask('canarz', {}, 'newsroom')).didYouMean).toBe('canary')
    const beside = { filters: noFilters, withheld }
    for (const text of ['草稿 公开 canarz', '草稿 另一篇 canarz', 'canarz'])
      expect([text, (await ask(text, beside, 'newsroom')).didYouMean]).toEqual([text, null])
    expect((await ask('草稿 另一篇 canarz', {}, 'newsroom')).didYouMean).toContain('canary')
  })

  it('is what readers see of it, where a newer text of it is kept', async () => {
    await engine.put('newsroom', [article('1', { headline: '更正后的秘密', state: 'correcting' })])
    const found = async (text: string) => (await ask(text, { withheld: ['1'] }, 'newsroom')).hits.map(({ id }) => id)
    expect([await found('公开'), await found('秘密')]).toEqual([['1'], []])
  })
})

describe('suggestions', () => {
  beforeAll(async () => {
    begin()
    await engine.put('readers', [
      article('1', { headline: '离石通车', bylines: [{ id: 'b1', name: '李诗' }], tags: ['历史'] }),
      article('2', { headline: '离石开街' }),
    ])
  })

  it.each([
    ['离', ['离石']],
    ['離', ['离石']],
    ['lis', ['李诗', '历史', '离石']],
    ['ls', ['李诗', '历史', '离石']],
    ['lishi', ['李诗', '历史', '离石']],
    ['tong', ['通车']],
    ['', []],
    ['！', []],
    ['__proto__', []],
  ])('for %j are %j', async (prefix, expected) => {
    expect((await engine.suggest('readers', { prefix, limit: 5 })).map(({ text }) => text)).toEqual(expected)
  })

  it('have a text once, where the best that it is stands', async () => {
    await engine.put('readers', [article('3', { headline: '离石', tags: ['离石'] }), article('4', { tags: ['丽水'] })])
    const found = await engine.suggest('readers', { prefix: 'lishi', limit: 5 })
    expect(found.map(({ text, kind }) => `${text} ${kind}`)).toEqual(['李诗 byline', '历史 tag', '离石 tag'])
    await engine.remove('readers', ['3', '4'])
  })

  it('are no more than asked for', async () => {
    expect(await engine.suggest('readers', { prefix: 'lishi', limit: 2 })).toHaveLength(2)
  })
})
