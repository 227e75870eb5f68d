import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { corners, heightPerWidth, movedBox, pulledBox, roundedBox, roundedPoint, scaledBox } from './boxRules'
import { aspectNames, type CropBox, centre, cropBox } from './cropRules'
import { isCropSet } from './framingRules'

const wide = { width: 3000, height: 2000 }
const square = cropBox({ ...wide, aspect: '1:1', focalPoint: centre })
const ratio = heightPerWidth(wide, '1:1')

describe('a box that is moved', () => {
  it('stays inside the picture, and as large', () => {
    const small = { x: 0.4, y: 0.4, width: 0.2, height: 0.3 }
    expect(movedBox(small, { x: 0.1, y: -0.1 }).x).toBeCloseTo(0.5)
    expect(movedBox(small, { x: 2, y: -2 })).toEqual({ x: 0.8, y: 0, width: 0.2, height: 0.3 })
  })
})

describe('a box whose corner is pulled', () => {
  const box = { x: 0.2, y: 0.2, width: 0.4, height: 0.6 }
  it('keeps its aspect and the corner opposite', () => {
    const pulled = pulledBox(box, { corner: 'lowerRight', to: { x: 0.5, y: 0.3 }, ratio })
    expect(pulled).toMatchObject({ x: 0.2, y: 0.2 })
    expect(pulled.width).toBeCloseTo(0.3)
    expect(pulled.height / pulled.width).toBeCloseTo(ratio)
    const other = pulledBox(box, { corner: 'upperLeft', to: { x: 0.4, y: 0.7 }, ratio })
    expect(other.x + other.width).toBeCloseTo(0.6)
    expect(other.y + other.height).toBeCloseTo(0.8)
    expect(other.width).toBeCloseTo(0.2)
  })

  it('is never smaller than can be shown, nor pulled through itself', () => {
    const pulled = pulledBox(box, { corner: 'lowerRight', to: { x: 0, y: 0 }, ratio })
    expect(pulled.width).toBeCloseTo(0.08)
  })
})

it('a box grows and shrinks around its middle, up to what the picture has', () => {
  expect(scaledBox(square, { factor: 2, ratio })).toEqual(square)
  const smaller = scaledBox(square, { factor: 0.5, ratio })
  expect(smaller.x + smaller.width / 2).toBeCloseTo(0.5)
  expect(smaller.width).toBeCloseTo(square.width / 2)
})

it('whatever is done to a box, it can be stored and has its aspect', () => {
  const fraction = fc.double({ min: -0.5, max: 1.5, noNaN: true })
  const step = fc.oneof(
    fc.record({ x: fraction, y: fraction }).map((by) => (box: CropBox) => movedBox(box, by)),
    fc
      .record({ corner: fc.constantFrom(...corners), to: fc.record({ x: fraction, y: fraction }) })
      .map((pull) => (box: CropBox, ratio: number) => pulledBox(box, { ...pull, ratio })),
    fc
      .double({ min: 0.2, max: 5, noNaN: true })
      .map((factor) => (box: CropBox, ratio: number) => scaledBox(box, { factor, ratio })),
  )
  const side = fc.integer({ min: 200, max: 6000 })
  void fc.assert(
    fc.property(
      fc.constantFrom(...aspectNames),
      side,
      side,
      fc.array(step, { maxLength: 12 }),
      (aspect, width, height, steps) => {
        const shape = { width, height }
        const ratio = heightPerWidth(shape, aspect)
        const box = steps.reduce((now, change) => change(now, ratio), cropBox({ ...shape, aspect, focalPoint: centre }))
        expect(box.height / box.width).toBeCloseTo(ratio)
        expect(isCropSet({ [aspect]: roundedBox(box) })).toBe(true)
      },
    ),
  )
})

it('a point is inside the picture', () => {
  expect(roundedPoint({ x: -1, y: 0.12345 })).toEqual({ x: 0, y: 0.123 })
})
