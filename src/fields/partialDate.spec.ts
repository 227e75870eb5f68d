import { describe, expect, it } from 'vitest'
import { validatePartialDate } from './partialDate'

const answer = (value: string, language = 'en') => validatePartialDate(value, { req: { i18n: { language } } })

describe('a partial date', () => {
  it.each(['2017', '2017-08', '2017-08-15', '2024-02-29'])('may be %s', (value) => {
    expect(answer(value)).toBe(true)
  })

  it.each(['17', '2017-13', '2017-00', '2017-02-30', '2017-8', '2017年8月', '2017-08-15T00:00'])(
    'may not be %s',
    (value) => {
      expect(answer(value)).toMatch(/^Please write it/)
    },
  )

  it('may be unknown', () => {
    expect(answer('')).toBe(true)
  })

  it('is explained in the language of the interface', () => {
    expect(answer('8月', 'zh')).toMatch(/^请写成/)
  })
})
