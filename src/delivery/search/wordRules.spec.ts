import { describe, expect, it } from 'vitest'
import { dictionaryOf, isLearnable, wordsOf } from './wordRules'

const cut = (text: string) => text.match(/离石|iphone17|t恤|[\s\S]/gu) ?? []

describe('the words of a text', () => {
  it('are the Chinese ones of two characters and more, and whatever else has letters or figures', () => {
    expect(wordsOf('离石的iphone17，100.5元t恤😀', cut)).toEqual(['离石', 'iphone17', '100', '5', 't'])
  })

  it('leave out what nobody types', () => {
    expect(wordsOf('a'.repeat(41), cut)).toEqual([])
  })
})

describe('what the dictionary learns', () => {
  it.each([
    ['王燕华', true],
    ['买买提·艾力', true],
    ['石', false],
    ['王 燕华', false],
    ['a', false],
    ['王\n李 1 n', false],
    ['字'.repeat(17), false],
  ])('of %j: %s', (word, expected) => {
    expect(isLearnable(word)).toBe(expected)
  })

  it('is a line for each', () => {
    expect(dictionaryOf(['离石', '方山'])).toBe('离石 20000 nz\n方山 20000 nz\n')
  })
})
