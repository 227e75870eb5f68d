import { describe, expect, it } from 'vitest'
import { finerParts, partsOf } from './queryRules'

/** Cuts at the words of a small dictionary, longest first. */
const cut = (text: string) => text.match(/离石区|离石|政府|历史|街道|的|[\s\S]/gu) ?? []
const cutFinely = (text: string) => (text === '离石区' ? ['离石', '离石区'] : [text])

const wordsIn = (text: string) => partsOf(text, cut).map(({ kind, runs }) => (kind === 'phrase' ? runs : runs[0]))

describe('a query', () => {
  it.each([
    ['离石区政府', ['离石区', '政府']],
    ['離石區政府', ['离石区', '政府']],
    ['离石的历史', ['离石', '历史']],
    ['的', ['的']],
    ['王燕华 街道', ['王燕华', '街道']],
    ['ＬＩＳＨＩ', ['lishi']],
    ['离石mate60', ['离石', 'mate60']],
    ['离石 离石', ['离石']],
    ['“离石区政府”', [['离石区政府']]],
    ['"离石，政府" 街道', [['离石', '政府'], '街道']],
    ['「离石」街道', [['离石'], '街道']],
    ['"没有合上', ['没有合上']],
    ['“”', []],
    ['！？。…—', []],
    ['', []],
    ['😀', []],
    ['.*(a+)+$', ['a']],
    ['__proto__ constructor', ['proto', 'constructor']],
    ['\u0000\u0007离石\u001b', ['离石']],
    ['\ud800离石', ['离石']],
  ])('%j asks for %j', (text, expected) => {
    expect(wordsIn(text)).toEqual(expected)
  })

  it('asks for no more than a sentence', () => {
    expect(wordsIn('离石 '.repeat(3) + Array.from({ length: 90 }, (_, index) => `w${index}`).join(' '))).toHaveLength(
      24,
    )
  })

  it('is cut more finely for a second try', () => {
    expect(finerParts(partsOf('离石区政府', cut), cutFinely).map(({ runs }) => runs[0])).toEqual(['离石', '政府'])
  })
})
