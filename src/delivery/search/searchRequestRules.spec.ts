import { describe, expect, it } from 'vitest'
import { parseSearchRequest, parseSuggestRequest } from './searchRequestRules'

const parse = (query: string, isNewsroom = false) =>
  parseSearchRequest({ params: new URLSearchParams(query), timeZone: 'Asia/Shanghai', isNewsroom })

const codes = (query: string, isNewsroom = false) => {
  const parsed = parse(query, isNewsroom)
  return 'problems' in parsed ? parsed.problems.map(({ code, path }) => [code, path]) : parsed.request
}

describe('what a search asks for', () => {
  it('is words, by relevance, the first twenty', () => {
    expect(codes('q=+离石+&utm_source=x')).toEqual({
      text: '离石',
      filters: { section: null, byline: null, genre: null, tag: null, from: null, before: null, state: null },
      sort: 'relevance',
      page: 1,
      limit: 20,
    })
  })

  it('is conditions alone, the newest first', () => {
    expect(codes('section=yaowen&from=2026-01-01&to=2026-01-31&page=2&limit=100')).toEqual({
      text: '',
      filters: {
        section: 'yaowen',
        byline: null,
        genre: null,
        tag: null,
        from: Date.parse('2025-12-31T16:00:00Z'),
        before: Date.parse('2026-01-31T16:00:00Z'),
        state: null,
      },
      sort: 'newest',
      page: 2,
      limit: 100,
    })
  })

  it.each([
    ['', [['search_query_missing', 'q']]],
    ['q=', [['search_query_missing', 'q']]],
    ['q=%20', [['search_query_missing', 'q']]],
    ['q=！？。', [['search_words_missing', 'q']]],
    ['q=😀', [['search_words_missing', 'q']]],
    ['q=%00%07', [['search_words_missing', 'q']]],
    [`q=${'字'.repeat(201)}`, [['search_query_too_long', 'q']]],
    ['q=a&q=b', [['search_condition_repeated', 'q']]],
    ['q=a&genre=__proto__', [['search_choice_unknown', 'genre']]],
    ['q=a&sort=constructor', [['search_choice_unknown', 'sort']]],
    ['q=a&from=2026-04-31', [['search_day_invalid', 'from']]],
    ['q=a&from=2026-02-01&to=2026-01-01', [['search_days_reversed', 'to']]],
    ['q=a&limit=101', [['search_page_invalid', 'limit']]],
    ['q=a&limit=0', [['search_page_invalid', 'limit']]],
    ['q=a&page=-1', [['search_page_invalid', 'page']]],
    ['q=a&page=1e3', [['search_page_invalid', 'page']]],
    ['q=a&limit=100&page=101', [['search_page_invalid', 'page']]],
  ])('is refused: %s', (query, expected) => {
    expect(codes(query)).toEqual(expected)
  })

  it('knows states for the newsroom alone', () => {
    expect(codes('q=a&state=draft')).toMatchObject({ filters: { state: null } })
    expect(codes('q=a&state=draft', true)).toMatchObject({ filters: { state: 'draft' } })
    expect(codes('q=a&state=toString', true)).toEqual([['search_choice_unknown', 'state']])
  })
})

describe('a question for suggestions', () => {
  it('may be empty as yet', () => {
    expect(parseSuggestRequest(new URLSearchParams(''))).toEqual({ prefix: '', limit: 8 })
    expect(parseSuggestRequest(new URLSearchParams('q= ls &limit=3'))).toEqual({ prefix: 'ls', limit: 3 })
  })

  it.each([`q=${'a'.repeat(201)}`, 'q=a&q=b', 'limit=21', 'limit=0', 'limit=x'])('is refused: %s', (query) => {
    expect(parseSuggestRequest(new URLSearchParams(query))).toHaveProperty('problems')
  })
})
