import { describe, expect, it } from 'vitest'
import { type BoardFilters, filterQuery, readFilters } from './boardFilterRules'

const parsed = (query: string) => Object.fromEntries(new URLSearchParams(query))

describe('the filters of the board', () => {
  it.each<[string, BoardFilters]>([
    ['', {}],
    ['list=waiting', { list: 'waiting' }],
    ['section=s-1&genre=news&author=u_1', { section: 's-1', genre: 'news', author: 'u_1' }],
    ['track=urgent&kind=photo-captions', { track: 'urgent', kind: 'photo-captions' }],
    ['mine=1&overdue=1&gaps=1', { mine: true, overdue: true, gaps: true }],
    ['q=%E6%9D%91%E9%81%93', { q: '村道' }],
  ])('are carried by the address as %s', (query, filters) => {
    expect(readFilters(parsed(query))).toEqual({ filters, problems: [] })
    expect(filterQuery(filters)).toBe(query)
  })

  it('say each value that means nothing, and keep the others', () => {
    const { filters, problems } = readFilters({
      list: 'all',
      track: 'brief',
      mine: 'true',
      q: '  ',
      section: { in: 'a' },
    })
    expect(filters).toEqual({ track: 'brief' })
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'invalid_filter list',
      'invalid_filter section',
      'invalid_filter mine',
      'invalid_filter q',
    ])
  })

  it('leave to others what is no filter, and an empty value', () => {
    expect(readFilters({ columns: 'draft:20', genre: '', constructor: 'x' })).toEqual({ filters: {}, problems: [] })
  })

  it('take no name of an object’s own for a value', () => {
    expect(readFilters({ list: 'constructor', genre: 'toString' }).problems).toHaveLength(2)
  })
})
