import { describe, expect, it } from 'vitest'
import { asksSomething, inYear, isNarrowed, searchAddress, searchedIn, yearOf } from './searchRules'

const read = (query: string) => searchedIn(new URLSearchParams(query))
const searched = (query: string) => {
  const found = read(query)
  if (!found) throw new Error('no page')
  return found.searched
}

describe('the address of a search', () => {
  it('is read and written alike, in one order', () => {
    const query = 'q=%E7%A6%BB%E7%9F%B3&section=yaowen&byline=a&tag=b&from=2026-01-01&to=2026-12-31&sort=newest'
    expect(searchAddress(searched(query))).toBe(`/search?${query}`)
    expect(searchAddress(searched(query.split('&').reverse().join('&')))).toBe(`/search?${query}`)
    expect(searchAddress(searched('utm=1&sort=anything'))).toBe('/search')
  })

  it('loses what makes no sense', () => {
    expect(searchAddress(searched('q=a&from=2026-02-30&to=tomorrow'))).toBe('/search?q=a')
    expect(searchAddress(searched('q=a&from=2026-02-02&to=2026-02-01'))).toBe('/search?q=a')
    expect(searchAddress(searched(`q=a&section=${'x'.repeat(101)}`))).toBe('/search?q=a')
  })

  it.each(['page=0', 'page=x', 'page=501', 'page='])('has no page at %s', (query) => {
    expect(read(`q=a&${query}`)).toBeNull()
  })

  it('keeps a hundred characters of what was typed', () => {
    expect(searched(`q=${'字'.repeat(150)}`).words).toHaveLength(100)
  })
})

describe('a search', () => {
  it('asks for words, or for whatever fits its conditions', () => {
    expect(asksSomething(searched('q=a'))).toBe(true)
    expect(asksSomething(searched('tag=a'))).toBe(true)
    expect(asksSomething(searched(''))).toBe(false)
    for (const marks of ['%EF%BC%81%EF%BC%81', '%E2%80%9C', '...']) {
      expect(asksSomething(searched(`q=${marks}`))).toBe(false)
      expect(asksSomething(searched(`q=${marks}&tag=a`))).toBe(false)
    }
  })

  it('of a year is of all its days', () => {
    const year = inYear(searched('q=a'), 2026)
    expect([year.from, year.to, yearOf(year), isNarrowed(year)]).toEqual(['2026-01-01', '2026-12-31', 2026, true])
    expect(yearOf(searched('from=2026-01-01&to=2026-12-30'))).toBeNull()
    expect(yearOf(searched('q=a'))).toBeNull()
  })
})
