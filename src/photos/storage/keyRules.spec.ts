import { describe, expect, it } from 'vitest'
import { fileAt, keyOf } from './keyRules'

const sha256 = 'ab12'.repeat(16)

describe('keyOf', () => {
  it('puts each kind into its own folders, by the first digits of the hash', () => {
    expect(keyOf({ kind: 'original', sha256, extension: 'tif' })).toBe(`originals/ab/12/${sha256}.tif`)
    expect(keyOf({ kind: 'rendition', sha256, extension: 'webp' })).toBe(`renditions/ab/12/${sha256}.webp`)
  })

  it.each([
    { sha256: '../../../../etc/passwd', extension: 'jpg' },
    { sha256: sha256.toUpperCase(), extension: 'jpg' },
    { sha256: sha256.slice(1), extension: 'jpg' },
    { sha256, extension: '../jpg' },
    { sha256, extension: 'jpg\n' },
    { sha256, extension: '' },
  ])('makes no way out of the folder of $sha256 and $extension', (name) => {
    expect(() => keyOf({ kind: 'original', ...name })).toThrow(RangeError)
  })
})

describe('fileAt', () => {
  it('is the way back', () => {
    for (const kind of ['original', 'rendition'] as const) {
      const file = { kind, sha256, extension: 'jpg' }
      expect(fileAt(keyOf(file))).toEqual(file)
    }
  })

  it.each([
    `originals/ab/12/../12/${sha256}.jpg`,
    `originals/12/ab/${sha256}.jpg`,
    `secrets/ab/12/${sha256}.jpg`,
    `x/originals/ab/12/${sha256}.jpg`,
    '',
  ])('knows nothing at %s', (key) => {
    expect(fileAt(key)).toBeNull()
  })
})
