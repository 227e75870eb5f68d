import { describe, expect, it } from 'vitest'
import { hashOf } from './hashRules'
import { isReceipt, personKey, randomCode, receiptSalt, receiptSecret } from './receipt'

describe('a receipt', () => {
  it('has a number that can be read out, another one each time', () => {
    const codes = Array.from({ length: 50 }, () => randomCode())
    expect(new Set(codes).size).toBe(50)
    for (const code of codes) expect(code).toMatch(/^[2-9A-HJKMNP-Z]{10}$/)
  })

  it('is made again of the same key, and by no other key or salt', () => {
    const salt = receiptSalt()
    const secret = receiptSecret(salt, 'key')
    expect(receiptSecret(salt, 'key')).toBe(secret)
    expect(receiptSecret(salt, 'other')).not.toBe(secret)
    expect(receiptSecret(receiptSalt(), 'key')).not.toBe(secret)
  })

  it('is known by its hash alone', () => {
    expect(isReceipt('secret', hashOf('secret'))).toBe(true)
    expect(isReceipt('Secret', hashOf('secret'))).toBe(false)
    expect(isReceipt('secret', '')).toBe(false)
  })
})

describe('a person', () => {
  it('is the same within a contest and nobody known in another', () => {
    expect(personKey('s', 'c1', 'mail a@b.c')).toBe(personKey('s', 'c1', 'mail a@b.c'))
    expect(personKey('s', 'c2', 'mail a@b.c')).not.toBe(personKey('s', 'c1', 'mail a@b.c'))
    expect(personKey('t', 'c1', 'mail a@b.c')).not.toBe(personKey('s', 'c1', 'mail a@b.c'))
  })
})

describe('a hash of parts', () => {
  it('does not run them together', () => {
    expect(hashOf('ab', 'c')).not.toBe(hashOf('a', 'bc'))
  })
})
