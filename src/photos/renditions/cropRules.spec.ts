import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aspectNames, aspects, centre, cropBox } from './cropRules'

const wide = { width: 3000, height: 2000 }

describe('a crop around a focal point', () => {
  it('takes as much of the picture as the aspect has room for', () => {
    const square = cropBox({ ...wide, aspect: '1:1', focalPoint: centre })
    expect(square.x).toBeCloseTo(1 / 6)
    expect(square).toMatchObject({ y: 0, width: 2 / 3, height: 1 })
    const box = cropBox({ ...wide, aspect: '16:9', focalPoint: centre })
    expect(box.width).toBe(1)
    expect(box.height).toBeCloseTo(0.84375)
    expect(box.y).toBeCloseTo(0.078125)
  })

  it('has the point in its middle where there is room, and stays inside the picture', () => {
    expect(cropBox({ ...wide, aspect: '1:1', focalPoint: { x: 0.4, y: 0.9 } }).x).toBeCloseTo(0.4 - 1 / 3)
    expect(cropBox({ ...wide, aspect: '1:1', focalPoint: { x: 0.99, y: 0.5 } }).x).toBeCloseTo(1 / 3)
    expect(cropBox({ ...wide, aspect: '1:1', focalPoint: { x: 0.01, y: 0.5 } }).x).toBe(0)
    expect(cropBox({ width: 1000, height: 4000, aspect: '4:3', focalPoint: { x: 0.5, y: 0.02 } }).y).toBe(0)
  })
})

describe('a crop drawn by hand', () => {
  it('goes before the focal point', () => {
    const handSet = { x: 0.1, y: 0.2, width: 0.4, height: 0.6 }
    const box = cropBox({ ...wide, aspect: '1:1', handSet, focalPoint: { x: 0.9, y: 0.9 } })
    expect(box.x).toBeCloseTo(0.1)
    expect(box.y).toBeCloseTo(0.2)
    expect(box.width).toBeCloseTo(0.4)
    expect(box.height).toBeCloseTo(0.6)
  })

  it('that has not quite the aspect is narrowed to it around its middle', () => {
    const handSet = { x: 0.2, y: 0.2, width: 0.6, height: 0.6 }
    const box = cropBox({ ...wide, aspect: '1:1', handSet, focalPoint: centre })
    expect(box.width).toBeCloseTo(0.4)
    expect(box.x).toBeCloseTo(0.3)
    expect(box.height).toBeCloseTo(0.6)
  })

  it('over the edge is cut off there', () => {
    const handSet = { x: 0.8, y: -0.5, width: 0.6, height: 0.8 }
    const box = cropBox({ ...wide, aspect: '1:1', handSet, focalPoint: centre })
    expect(box.x + box.width).toBeCloseTo(1)
    expect(box.y).toBeCloseTo(0)
  })
})

it('a crop has its aspect and lies inside the picture, whatever is drawn or pointed at', () => {
  const fraction = fc.double({ min: -1, max: 2, noNaN: true })
  const side = fc.integer({ min: 1, max: 60_000 })
  void fc.assert(
    fc.property(
      fc.record({ width: side, height: side, aspect: fc.constantFrom(...aspectNames) }),
      fc.record({ x: fraction, y: fraction }),
      fc.option(fc.record({ x: fraction, y: fraction, width: fraction, height: fraction }), { nil: undefined }),
      (picture, focalPoint, handSet) => {
        const box = cropBox({ ...picture, focalPoint, ...(handSet ? { handSet } : {}) })
        expect(box.x).toBeGreaterThanOrEqual(0)
        expect(box.y).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width).toBeLessThanOrEqual(1 + 1e-9)
        expect(box.y + box.height).toBeLessThanOrEqual(1 + 1e-9)
        expect(box.width).toBeGreaterThan(0)
        const shape = (box.width * picture.width) / (box.height * picture.height) / aspects[picture.aspect]
        expect(shape).toBeCloseTo(1)
      },
    ),
  )
})
