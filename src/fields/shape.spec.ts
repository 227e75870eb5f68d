import { describe, expect, it } from 'vitest'
import { shape } from './shape'

const isShort = shape((value: string) => value.length < 3, { zh: '太长', en: 'too long' })
const asked = (isRequired: boolean, language = 'zh') => ({ required: isRequired, req: { i18n: { language } } })

describe('a validator of shapes', () => {
  it('lets an empty value pass where the field may be empty', () => {
    expect([isShort('', asked(false)), isShort(null, asked(false)), isShort(undefined, asked(false))]).toEqual([
      true,
      true,
      true,
    ])
  })

  it('refuses an empty value where the field is required', () => {
    expect(isShort('', asked(true))).toBe('此项必填。')
    expect(isShort(null, asked(true, 'en'))).toBe('This field is required.')
  })

  it('judges what is there', () => {
    expect(isShort('ab', asked(true))).toBe(true)
    expect([isShort('abc', asked(false)), isShort('abc', asked(true, 'en'))]).toEqual(['太长', 'too long'])
  })
})
