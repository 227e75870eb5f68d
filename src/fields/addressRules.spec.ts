import { describe, expect, it } from 'vitest'
import { everyAddress, movedTo } from './addressRules'

const at = (slug: string, ...previousSlugs: string[]) => ({ slug, previousSlugs })

describe('a piece that moves', () => {
  it('keeps each address that it left, the first one first', () => {
    expect(movedTo('b', at('a'))).toEqual(at('b', 'a'))
    expect(movedTo('c', at('b', 'a'))).toEqual(at('c', 'a', 'b'))
  })

  it('may go back, and stays known by its first address', () => {
    expect(movedTo('a', at('b', 'a'))).toEqual(at('a', 'a', 'b'))
    expect(movedTo('c', at('a', 'a', 'b'))).toEqual(at('c', 'a', 'b'))
  })

  it('that does not move leaves nothing', () => {
    expect(movedTo('a', at('a', 'z'))).toEqual(at('a', 'z'))
  })

  it('is named once under each of its addresses', () => {
    expect(everyAddress(at('a', 'a', 'b'))).toEqual(['a', 'b'])
    expect(everyAddress(at('a'))).toEqual(['a'])
  })
})
