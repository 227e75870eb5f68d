import { describe, expect, it } from 'vitest'
import { pinyinKeys } from './pinyinRules'

describe('the keys of a Chinese word', () => {
  it('are its pinyin and its initials', () => {
    expect(pinyinKeys('离石')).toEqual({ full: ['lishi'], initials: 'ls' })
  })

  it('are with ü as v and as u', () => {
    expect(pinyinKeys('吕梁')).toEqual({ full: ['lvliang', 'luliang'], initials: 'll' })
  })

  it('read a family name as such', () => {
    expect(pinyinKeys('单雄信', true)?.full).toEqual(['shanxiongxin'])
  })

  it.each(['石', 'iPhone', '离石2', '', '𪚥𪚥'])('are none of %s', (word) => {
    expect(pinyinKeys(word)).toBeNull()
  })
})
