import { describe, expect, it } from 'vitest'
import { bylineNameForms, isNamed, matchByline } from './matchByline'

const bylines = [
  { id: '1', name: '测试甲', aliases: ['阿甲', 'Ceshi Jia'] },
  { id: '2', name: '测试乙' },
  { id: '3', name: '测试丙', aliases: null },
  { id: '4', name: '同名者' },
  { id: '5', name: '另一人', aliases: ['同名者'] },
]

describe('a creator', () => {
  it.each([
    ['测试甲', '1'],
    ['阿甲', '1'],
    [' 测 试　乙 ', '2'],
    ['Ｃｅｓｈｉ  Ｊｉａ', '1'],
    ['测试丙', '3'],
  ])('named %s is the one byline of that name or alias', (name, byline) => {
    expect(matchByline([name], bylines)).toEqual({ byline, reason: null })
  })

  it.each([
    [[], 'no_creator'],
    [['  '], 'no_creator'],
    [['测试甲', '测试乙'], 'several_creators'],
    [['测试'], 'no_byline'],
    [['测试甲摄'], 'no_byline'],
    [['本报记者 测试甲 摄'], 'no_byline'],
    [['CeshiJia'], 'no_byline'],
    [['ceshi jia'], 'no_byline'],
    [['同名者'], 'several_bylines'],
  ])('named %j is none: %s', (names, reason) => {
    expect(matchByline(names, bylines)).toEqual({ byline: null, reason })
  })

  it('may be named twice, and a byline may have its name as an alias', () => {
    expect(matchByline(['测试乙', '测 试乙'], bylines).byline).toBe('2')
    expect(matchByline(['甲'], [{ id: '9', name: '甲', aliases: ['甲'] }]).byline).toBe('9')
  })
})

describe('the forms of a name', () => {
  it('are as it was written, as it is compared, and spread over the line where it has two characters', () => {
    expect(bylineNameForms(' 测试　甲 ')).toEqual(['测试　甲', '测试甲'])
    expect(bylineNameForms('某甲')).toEqual(['某甲', '某 甲', '某\u3000甲'])
    expect(bylineNameForms('Ｃｅｓｈｉ  Jia')).toEqual(['Ｃｅｓｈｉ  Jia', 'Ceshi Jia'])
    expect(bylineNameForms('  ')).toEqual([])
  })
})

describe('creators', () => {
  it.each([
    [['测 试　甲'], true],
    [['ZHANG SAN', 'Zhang  San'], true],
    [['测试'], false],
    [['测试甲 摄'], false],
    [['测试甲', '测试乙'], false],
    [[' '], false],
    [[], false],
  ])('%j are the person called 测试甲 or Zhang San: %s', (creators, are) => {
    expect(isNamed(creators, ['测试甲', 'Zhang San', ''])).toBe(are)
  })
})
