import { describe, expect, it } from 'vitest'
import { type QueriedKind, whereProblems } from './whereRules'

const kinds: Record<string, QueriedKind> = { publishedAt: 'date', 'print.page': 'number' }
const pathsIn = (where: unknown) => whereProblems(where, (path) => kinds[path] ?? 'other').map(({ path }) => path)

describe('a query from outside', () => {
  it.each([
    [undefined],
    [{ headline: { like: '离石' } }],
    [{ publishedAt: { greater_than: '2026-01-31T07:00:00+08:00' } }],
    [{ publishedAt: { in: '2026-01-01,2026-01-02' } }],
    [{ publishedAt: { equals: null } }],
    [{ publishedAt: { exists: 'true' } }],
    [{ 'print.page': { equals: '3' } }],
    [{ and: [{ or: [{ section: { in: ['a', 'b'] } }] }] }],
  ])('may ask %j', (where) => {
    expect(pathsIn(where)).toEqual([])
  })

  it.each([
    ['1', ['where']],
    [{ headline: '1' }, ['where.headline']],
    [{ publishedAt: { equals: 'notadate' } }, ['where.publishedAt']],
    [{ publishedAt: { in: '2026-01-01,notadate' } }, ['where.publishedAt']],
    [{ 'print.page': { equals: 'abc' } }, ['where.print.page']],
    [{ headline: { near: '1,2' } }, ['where.headline.near']],
    [{ headline: { equals: { y: '1' } } }, ['where.headline']],
    [{ or: { a: '1' } }, ['where']],
    [{ or: ['x'] }, ['where']],
    [
      { and: [{ publishedAt: { equals: 'x' } }, { 'print.page': { equals: 'y' } }] },
      ['where.publishedAt', 'where.print.page'],
    ],
  ])('is told what is wrong with %j', (where, paths) => {
    expect(pathsIn(where)).toEqual(paths)
  })

  it('leaves the database’s own operators to be refused as paths', () => {
    expect(pathsIn({ headline: { $gt: '' } })).toEqual([])
  })
})
