import { describe, expect, it } from 'vitest'
import { isTypedFromOriginal } from './typedIn'

const body = (text: string) => [{ children: [{ text }] }]
const sentence = '全年共储备项目196个，总投资达到1924亿元。'

describe('typing in', () => {
  it('takes its text from the attached original', () => {
    expect(isTypedFromOriginal({ original: { text: sentence }, body: body(sentence) })).toBe(true)
  })

  it('may set right a character or the punctuation', () => {
    expect(
      isTypedFromOriginal({ original: { text: sentence }, body: body('全年共储备项目 196 个，总投资达 1924 亿元！') }),
    ).toBe(true)
  })

  it('is not writing something else behind a token original', () => {
    expect(isTypedFromOriginal({ original: { text: '.' }, body: body(sentence) })).toBe(false)
    expect(isTypedFromOriginal({ original: { text: '优化项目库' }, body: body(sentence) })).toBe(false)
  })

  it('trusts a picture of the original, which cannot be compared', () => {
    expect(isTypedFromOriginal({ original: { file: 'picture' }, body: body(sentence) })).toBe(true)
  })

  it('needs an original', () => {
    for (const original of [undefined, null, {}, { text: ' ' }, { file: null }]) {
      expect(isTypedFromOriginal({ original, body: body(sentence) })).toBe(false)
    }
  })
})
