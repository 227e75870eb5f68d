import { describe, expect, it } from 'vitest'
import { markWords } from './markRules'

const shown = (text: string, words: string) =>
  markWords(text, words)
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join('')

describe('searched words in a text', () => {
  it.each([
    ['离石区交口街道办', '交口', '离石区[交口]街道办'],
    ['E站与e站', 'E站', '[E站]与[e站]'],
    ['美丽乡村摄影大赛', '摄影 美丽乡村', '[美丽乡村][摄影]大赛'],
    ['a.b(c)', '.b( )', 'a[.b(]c[)]'],
    ['离石', '', '离石'],
    ['', '离石', ''],
  ])('%s by %s: %s', (text, words, expected) => expect(shown(text, words)).toBe(expected))
})
