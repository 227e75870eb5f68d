import { describe, expect, it } from 'vitest'
import { nameSlug } from './nameSlug'

describe('nameSlug', () => {
  it.each([
    ['王燕华', 'wang-yanhua'],
    ['高军', 'gao-jun'],
    ['欧阳修文', 'ouyang-xiuwen'],
  ])('writes %s as %s', (name, slug) => {
    expect(nameSlug(name)).toBe(slug)
  })

  it('reads a family name by its own sound, and ü as v', () => {
    expect(nameSlug('单小平')).toBe('shan-xiaoping')
    expect(nameSlug('吕小平')).toBe('lv-xiaoping')
  })

  it('spells whatever is no Chinese personal name by its syllables and words', () => {
    expect(nameSlug('本报评论员')).toBe('ben-bao-ping-lun-yuan')
    expect(nameSlug('Anna Li')).toBe('anna-li')
  })

  it('is empty where there is nothing to spell', () => {
    expect(nameSlug('——！')).toBe('')
  })
})
