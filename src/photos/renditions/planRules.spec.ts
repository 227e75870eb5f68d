import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { centre } from './cropRules'
import { planRenditions, recipeOf } from './planRules'

const planOf = (width: number, height: number) => planRenditions({ width, height, focalPoint: centre })

function widthsOf(width: number, height: number, framing = 'whole'): number[] {
  return planOf(width, height)
    .sizes.flatMap((size) => (size.framing === framing ? [size.width] : []))
    .sort((a, b) => a - b)
}

describe('the widths of the whole picture', () => {
  it('are the six, however large the original is', () => {
    expect(widthsOf(6000, 4000)).toEqual([320, 640, 960, 1280, 1920, 2560])
    expect(widthsOf(2560, 1700)).toEqual([320, 640, 960, 1280, 1920, 2560])
  })

  it('end with the own width of a smaller one', () => {
    expect(widthsOf(1500, 1000)).toEqual([320, 640, 960, 1280, 1500])
    expect(widthsOf(640, 480)).toEqual([320, 640])
    expect(widthsOf(200, 100)).toEqual([200])
    expect(widthsOf(1, 1)).toEqual([1])
  })

  it('are fewer where WebP knows no such height', () => {
    const { sizes } = planOf(1000, 60_000)
    expect(Math.max(...sizes.map(({ height }) => height))).toBe(16_383)
    expect(widthsOf(1000, 60_000)).toEqual([273])
  })
})

describe('crops', () => {
  it('have four widths up to 1280, and their aspect', () => {
    expect(widthsOf(6000, 4000, '3:4')).toEqual([320, 640, 960, 1280])
    const square = planOf(6000, 4000).sizes.filter(({ framing }) => framing === '1:1')
    expect(square.map(({ width, height }) => [width, height])).toEqual([
      [1280, 1280],
      [960, 960],
      [640, 640],
      [320, 320],
    ])
  })

  it('end with their own width where the part is smaller', () => {
    expect(widthsOf(800, 600, '1:1')).toEqual([320, 600])
  })

  it('that are small parts of a large original are cut from a base large enough for them', () => {
    const handSetCrops = { '1:1': { x: 0.4, y: 0.4, width: 0.2, height: 0.3 } }
    const { base, sizes } = planRenditions({ width: 6000, height: 4000, handSetCrops, focalPoint: centre })
    expect(base.width).toBe(6000)
    expect(Math.max(...sizes.flatMap(({ framing, width }) => (framing === '1:1' ? [width] : [])))).toBe(1200)
    expect(Math.max(...sizes.flatMap(({ framing, width }) => (framing === 'whole' ? [width] : [])))).toBe(2560)
  })

  it('come as WebP and JPEG, the whole picture as AVIF too', () => {
    for (const { framing, formats } of planOf(6000, 4000).sizes)
      expect(formats).toEqual(framing === 'whole' ? ['avif', 'webp', 'jpeg'] : ['webp', 'jpeg'])
  })
})

it('no picture is enlarged, cut from outside of itself, or decoded beyond what memory bears', () => {
  const side = fc.integer({ min: 1, max: 60_000 })
  const fraction = fc.double({ min: 0, max: 1, noNaN: true })
  const box = fc.record({ x: fraction, y: fraction, width: fraction, height: fraction })
  void fc.assert(
    fc.property(side, side, fc.record({ x: fraction, y: fraction }), box, (width, height, focalPoint, drawn) => {
      const plan = planRenditions({ width, height, focalPoint, handSetCrops: { '4:3': drawn } })
      expect(plan.base.width * plan.base.height).toBeLessThan(25_100_000)
      expect(plan.base.width).toBeLessThanOrEqual(width)
      expect(plan.base.height).toBeLessThanOrEqual(height)
      for (const { from, ...size } of plan.sizes) {
        expect(size.width).toBeLessThanOrEqual(Math.min(from.width, 2560))
        expect(size.height).toBeLessThanOrEqual(from.height)
        expect(size.width).toBeGreaterThanOrEqual(1)
        expect(size.height).toBeGreaterThanOrEqual(1)
        expect(from.left + from.width).toBeLessThanOrEqual(plan.base.width)
        expect(from.top + from.height).toBeLessThanOrEqual(plan.base.height)
      }
    }),
  )
})

describe('recipeOf', () => {
  const input = {
    original: 'a'.repeat(64),
    handSetCrops: {},
    focalPoint: null,
    record: { creators: ['甲'] },
  }
  const box = { x: 0, y: 0, width: 1, height: 1 }

  it('is the same for the same input', () => {
    expect(recipeOf({ ...input })).toBe(recipeOf(input))
    expect(recipeOf({ ...input, handSetCrops: { '1:1': { ...box }, '4:3': box } })).toBe(
      recipeOf({ ...input, handSetCrops: { '4:3': box, '1:1': box } }),
    )
  })

  it.each([
    { original: 'b'.repeat(64) },
    { handSetCrops: { '1:1': box } },
    { focalPoint: { x: 0.5, y: 0.5 } },
    { record: { creators: ['乙'] } },
    { record: null },
  ])('changes with %o', (change) => {
    expect(recipeOf({ ...input, ...change })).not.toBe(recipeOf(input))
  })
})
