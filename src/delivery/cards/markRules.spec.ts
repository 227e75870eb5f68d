import { describe, expect, it } from 'vitest'
import { markPixels } from './markRules'

const size = 64
const pixels = markPixels(size)
const at = (x: number, y: number) => [...pixels.subarray((y * 2 * size + x * 2) * 4, (y * 2 * size + x * 2) * 4 + 4)]

describe('the mark', () => {
  it('is a dark page with light lines, its corners open', () => {
    expect(pixels).toHaveLength(size * size * 4)
    expect(at(0, 0)[3]).toBe(0)
    expect(at(16, 4)).toEqual([0x1c, 0x1a, 0x17, 255])
    for (const y of [9, 16, 23]) expect(at(12, y)).toEqual([0xfa, 0xf7, 0xf1, 255])
    // The last line of a paragraph is shorter.
    expect(at(22, 23)).toEqual([0x1c, 0x1a, 0x17, 255])
    expect(at(22, 16)).toEqual([0xfa, 0xf7, 0xf1, 255])
  })
})
