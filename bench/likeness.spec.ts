import { describe, expect, it } from 'vitest'
import { psnr, ssim } from './likeness'

const ramp = Uint8Array.from({ length: 256 }, (_, index) => index)

describe('psnr', () => {
  it('of an error of one step everywhere is 48.13 dB', () => {
    expect(psnr(new Uint8Array(100).fill(10), new Uint8Array(100).fill(11))).toBeCloseTo(48.13, 2)
  })

  it('of the same is without end', () => {
    expect(psnr(ramp, ramp)).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('ssim', () => {
  it('is 1 for the same, and falls below 0 where light and dark are exchanged', () => {
    expect(ssim(ramp, ramp, 16)).toBeCloseTo(1)
    expect(ssim(ramp, ramp.toReversed(), 16)).toBeLessThan(0.1)
  })

  it('of two plain pictures compares their lightness alone', () => {
    const expected = (2 * 100 * 120 + 6.5025) / (100 ** 2 + 120 ** 2 + 6.5025)
    expect(ssim(new Uint8Array(64).fill(100), new Uint8Array(64).fill(120), 8)).toBeCloseTo(expected)
  })
})
