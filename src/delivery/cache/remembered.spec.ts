import { describe, expect, it } from 'vitest'
import { remembered } from './remembered'

describe('what is remembered', () => {
  it('is made once, an undefined result too, and bounded in number', () => {
    const made: string[] = []
    const lengthOf = remembered(3, (text: string) => {
      made.push(text)
      return text === '' ? undefined : text.length
    })
    for (let times = 0; times < 3; times += 1) expect([lengthOf('ab'), lengthOf('')]).toEqual([2, undefined])
    expect(made).toEqual(['ab', ''])
    for (const text of ['c', 'd', 'e', 'f', 'g', 'h']) {
      lengthOf(text)
      lengthOf('ab')
    }
    expect(made.filter((text) => text === 'ab')).toHaveLength(1)
    lengthOf('')
    expect(made.filter((text) => text === '')).toHaveLength(2)
  })
})
