import { describe, expect, it } from 'vitest'
import { publicLanguageOf, textAroundAddresses } from './languageRules'

describe('the language of a representation', () => {
  it.each([
    [null, 'zh-CN'],
    ['zh-CN', 'zh-CN'],
    ['zh-hant', 'zh-Hant'],
    ['en', null],
    ['', null],
  ])('asked for as %j is %j', (asked, expected) => {
    expect(publicLanguageOf(asked)).toBe(expected)
  })

  it('changes no address', () => {
    const change = (part: string) => part.replaceAll('发', '髮')
    expect(textAroundAddresses('发 <a href="https://发.example/发?发#发">发</a>发', change)).toBe(
      '髮 <a href="https://发.example/发?发#发">髮</a>髮',
    )
  })
})
