import { describe, expect, it } from 'vitest'
import { imageFormat, isTooLarge } from './imageFormat'

describe('imageFormat', () => {
  it('gives each accepted format its own extension, whatever the file was called', () => {
    expect(imageFormat({ format: 'jpeg' })).toEqual({ extension: 'jpg', mimeType: 'image/jpeg' })
    expect(imageFormat({ format: 'tiff' })).toEqual({ extension: 'tif', mimeType: 'image/tiff' })
  })

  it('knows AVIF from HEIC by its compression', () => {
    expect(imageFormat({ format: 'heif', compression: 'av1' })?.mimeType).toBe('image/avif')
    expect(imageFormat({ format: 'heif', compression: 'hevc' })).toBeNull()
  })

  it.each(['svg', 'gif', 'pdf', 'toString', undefined])('does not take %s', (format) => {
    expect(imageFormat({ format })).toBeNull()
  })
})

describe('isTooLarge', () => {
  it('lets a 150-megapixel picture in and refuses a decompression bomb', () => {
    expect(isTooLarge({ width: 14_204, height: 10_560 })).toBe(false)
    expect(isTooLarge({ width: 16_000, height: 16_000 })).toBe(true)
  })
  it('lets less of an AVIF in, which is decoded whole', () => {
    expect(isTooLarge({ format: 'heif', width: 7_728, height: 5_152 })).toBe(false)
    expect(isTooLarge({ format: 'heif', width: 8_000, height: 6_000 })).toBe(true)
    expect(isTooLarge({ format: 'jpeg', width: 8_000, height: 6_000 })).toBe(false)
  })
})
