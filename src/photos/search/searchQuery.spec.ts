import { describe, expect, it } from 'vitest'
import { partsOf } from './partRules'
import { keywordText, orientationOf, searchIndexOf } from './searchIndexRules'
import { parsePictureQuery } from './searchQuery'
import { searchText, searchWords } from './searchTextRules'

const zone = 'Asia/Shanghai'
const codes = (params: Record<string, unknown>) => {
  const parsed = parsePictureQuery(params, zone)
  return 'problems' in parsed ? parsed.problems.map(({ code, path }) => `${path}: ${code}`) : []
}

describe('a picture search', () => {
  it('asks for nothing where nothing is said', () => {
    expect(parsePictureQuery({}, zone)).toEqual({
      query: {
        q: '',
        photographer: '',
        place: '',
        keyword: '',
        from: null,
        before: null,
        fromLocally: null,
        beforeLocally: null,
        orientation: null,
        used: null,
        rights: null,
        batch: '',
        until: null,
        sort: 'uploaded',
        page: 1,
        limit: 40,
      },
    })
  })

  it('counts days by the newsroom’s clock, the last one included', () => {
    expect(parsePictureQuery({ from: '2026-01-31', to: '2026-01-31' }, zone)).toMatchObject({
      query: {
        from: '2026-01-30T16:00:00.000Z',
        before: '2026-01-31T16:00:00.000Z',
        fromLocally: '2026-01-31',
        beforeLocally: '2026-02',
      },
    })
  })

  it.each([
    [{ q: 'x'.repeat(201) }, ['q: search_text_invalid']],
    [{ q: ['a', 'b'] }, ['q: search_text_invalid']],
    [{ q: { like: 'a' } }, ['q: search_text_invalid']],
    [{ from: '2026-02-30' }, ['from: search_day_invalid']],
    [{ to: '昨天' }, ['to: search_day_invalid']],
    [{ from: '2026-02-02', to: '2026-02-01' }, ['to: search_days_reversed']],
    [{ orientation: 'wide', used: 'maybe' }, ['orientation: search_choice_unknown', 'used: search_choice_unknown']],
    [{ until: 'soon' }, ['until: search_day_invalid']],
    [{ rights: 'toString' }, ['rights: search_choice_unknown']],
    [{ sort: 'alt' }, ['sort: search_choice_unknown']],
    [{ page: '0' }, ['page: search_page_invalid']],
    [{ page: '1.5', limit: '101' }, ['page: search_page_invalid', 'limit: search_page_invalid']],
    [{ limit: '-1' }, ['limit: search_page_invalid']],
  ])('refuses %j', (params, expected) => {
    expect(codes(params)).toEqual(expected)
  })
})

it('compares words without case, width and punctuation', () => {
  expect(searchText('ＤＳＣ_1001.JPG　长江（大桥）')).toBe('dsc 1001 jpg 长江 大桥')
  expect(searchWords(' 50% 50% _ ')).toEqual(['50'])
})

it('indexes everything that is said of a picture', () => {
  const index = searchIndexOf(
    {
      alt: '江水',
      headline: 'Flood',
      keywords: ['洪水', 'Yangtze River'],
      personsShown: ['甲'],
      creator: { name: '摄影者' },
      place: '武汉',
      placeParts: { city: '武汉市', country: null },
      originalFilename: 'DSC_1.jpg',
    },
    { hasParts: true, captions: ['江水', '值守人员在堤上。'] },
  )
  expect(index.words).toBe('江水 flood 洪水 yangtze river 甲 dsc 1 jpg 摄影者 武汉 武汉市 值守人员在堤上')
  expect(index.parts).toEqual(partsOf(index.words))
  expect(index.place).toBe('武汉 武汉市')
  expect(index.keywords).toContain(keywordText('yangtze  river'))
  expect(index.keywords).not.toContain(keywordText('river'))
})

it('tells the orientation by the upright size', () => {
  const sizes = [
    { width: 3, height: 2 },
    { width: 2, height: 3 },
    { width: 2, height: 2 },
    { width: null, height: 2 },
  ]
  expect(sizes.map(orientationOf)).toEqual(['landscape', 'portrait', 'square', null])
})
