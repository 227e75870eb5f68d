import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Canonical, digestOf } from './digest'

const text = fc.string({ unit: 'grapheme' })
const leaf = fc.oneof(text, fc.integer(), fc.boolean())
const value = fc.letrec<{ value: Canonical }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), tie('value'), { maxKeys: 4 }),
  ),
})).value

/** The same value with every object's members in reverse order. */
function reversed(of: Canonical | undefined): Canonical {
  if (typeof of !== 'object' || of === null) return of ?? null
  if (isList(of)) return of.map(reversed)
  return Object.fromEntries(
    Object.entries(of)
      .map(([key, member]) => [key, reversed(member)] as const)
      .reverse(),
  )
}

function isList(of: Canonical): of is readonly (Canonical | undefined)[] {
  return Array.isArray(of)
}

describe('the digest', () => {
  it('is SHA-256 in hex over one fixed spelling, the same in every process and for ever', () => {
    // sha256sum over {"a":"x","b":1,"c":[true,null]}
    expect(digestOf({ b: 1, c: [true, null], a: 'x' })).toBe(
      '25b2fcdc500e052eb136965e953ba5cbd0abe548fa4f3965a6e1a662151d6599',
    )
  })

  it('does not depend on the order of members, at any depth', () => {
    fc.assert(
      fc.property(value, (any) => {
        expect(digestOf(reversed(any))).toBe(digestOf(any))
      }),
    )
    expect(digestOf({ a: { c: 1, b: 2 } })).toBe(digestOf({ a: { b: 2, c: 1 } }))
  })

  it('takes null, absent, undefined and empty members for one, as the engines do', () => {
    const bare = digestOf({ headline: '标题' })
    for (const empty of [null, undefined, [], '']) expect(digestOf({ headline: '标题', deck: empty })).toBe(bare)
    expect(digestOf({ source: { url: null, outlet: '社' } })).toBe(digestOf({ source: { outlet: '社' } }))
  })

  it('takes a group with nothing in it for an absent one', () => {
    expect(digestOf({ headline: '标题', print: { issueDate: null, page: null } })).toBe(
      digestOf({ headline: '标题', print: null }),
    )
    expect(digestOf({ headline: '标题', print: {} })).toBe(digestOf({ headline: '标题' }))
  })

  it('does not take zero or false for nothing', () => {
    expect(digestOf({ quota: 0 })).not.toBe(digestOf({}))
    expect(digestOf({ newTab: false })).not.toBe(digestOf({}))
    expect(digestOf({ newTab: false })).not.toBe(digestOf({ newTab: true }))
  })

  it('takes one character in two encodings for one', () => {
    expect(digestOf('e\u0301')).toBe(digestOf('\u00e9'))
    expect(digestOf({ a: ['e\u0301'] })).toBe(digestOf({ a: ['\u00e9'] }))
  })

  it('does not take a look-alike for the same character', () => {
    expect(digestOf('\u2f08')).not.toBe(digestOf('人'))
    expect(digestOf('Ａ')).not.toBe(digestOf('A'))
    expect(digestOf('a ')).not.toBe(digestOf('a'))
  })

  it('keeps the order and the places of a list', () => {
    expect(digestOf(['a', 'b'])).not.toBe(digestOf(['b', 'a']))
    expect(digestOf(['a', null])).not.toBe(digestOf(['a']))
    expect(digestOf(['a', undefined])).toBe(digestOf(['a', null]))
    expect(digestOf(['ab'])).not.toBe(digestOf(['a', 'b']))
  })

  it('tells a number from its digits and a list from its only member', () => {
    expect(digestOf({ page: 1 })).not.toBe(digestOf({ page: '1' }))
    expect(digestOf({ tags: ['a'] })).not.toBe(digestOf({ tags: 'a' }))
  })

  it('differs wherever the texts differ', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        fc.pre(a.normalize('NFC') !== b.normalize('NFC'))
        expect(digestOf({ body: [{ text: a }] })).not.toBe(digestOf({ body: [{ text: b }] }))
      }),
    )
  })

  it('tells which member a text stands in', () => {
    fc.assert(
      fc.property(text.filter(Boolean), (a) => {
        expect(digestOf({ headline: a })).not.toBe(digestOf({ deck: a }))
      }),
    )
  })
})
