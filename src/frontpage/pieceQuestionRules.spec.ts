import { describe, expect, it } from 'vitest'
import { narrowedTo, piecesAskedFor } from './pieceQuestionRules'

const known = new Set(['live', 'other'])

describe('a question about the pieces of a list', () => {
  it.each<[object, readonly string[]]>([
    [{ pieces: { equals: 'a' } }, ['a']],
    [{ pieces: { in: 'a,b' } }, ['a', 'b']],
    [{ 'pieces.id': { in: ['a', 'b'] } }, ['a', 'b']],
    [{ pieces__id: { contains: 'a' } }, ['a']],
    [
      { OR: [{ pieces: { equals: 'a' } }, { and: [{ pieces: { equals: 'b' } }, { title: { like: 'c' } }] }] },
      ['a', 'b'],
    ],
    [{ slug: { equals: 'a' }, 'pieces.headline': { like: 'b' } }, []],
  ])('names those that it asks for: %j', (where, ids) => {
    expect(piecesAskedFor(where, '-updatedAt')).toEqual(ids)
  })

  it.each([
    [{ pieces: { not_equals: 'a' } }],
    [{ pieces: { exists: true } }],
    [{ 'pieces.id': { not_in: ['a'] } }],
    [{ or: [{ pieces: { equals: 'a', greater_than: 'a' } }] }],
    [{ pieces: 'a' }],
  ])('is none that is answered: %j', (where) => {
    expect(piecesAskedFor(where, undefined)).toBeNull()
  })

  it.each(['pieces', '-pieces', 'title,-pieces.headline', ['title', 'pieces__headline']])(
    'is none that is answered by the order %j',
    (sort) => {
      expect(piecesAskedFor(undefined, sort)).toBeNull()
    },
  )
})

describe('narrowed to the pieces that are published', () => {
  it('it keeps what else was asked', () => {
    expect(narrowedTo(known, { slug: { equals: 'a' }, 'pieces.headline': { like: 'b' } })).toEqual({
      and: [{ slug: { equals: 'a' } }, { 'pieces.headline': { like: 'b' } }],
    })
    expect(narrowedTo(known, { slug: { equals: 'a' } })).toEqual({ slug: { equals: 'a' } })
  })

  it('it asks for those alone', () => {
    expect(narrowedTo(known, { pieces: { in: 'live,hidden,other' } })).toEqual({
      and: [{ pieces: { in: ['live', 'other'] } }],
    })
  })

  it('it finds nothing by the others, wherever they are named', () => {
    const nothing = { id: { exists: false } }
    expect(narrowedTo(known, { pieces: { equals: 'hidden' } })).toEqual(nothing)
    expect(narrowedTo(known, { 'pieces.id': { in: ['hidden'] } })).toEqual(nothing)
    expect(narrowedTo(known, { pieces: { in: ['live'], equals: 'hidden' } })).toEqual(nothing)
    expect(narrowedTo(known, { OR: [{ pieces__id: { equals: 'hidden' } }, { slug: { equals: 'a' } }] })).toEqual({
      OR: [nothing, { slug: { equals: 'a' } }],
    })
  })
})
