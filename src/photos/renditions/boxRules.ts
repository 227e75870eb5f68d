import { type Aspect, aspects, type CropBox, type Point } from './cropRules'

/** Of the upright picture, in pixels; only its shape counts. */
export interface Shape {
  readonly width: number
  readonly height: number
}

export type Corner = 'upperLeft' | 'upperRight' | 'lowerLeft' | 'lowerRight'

export const corners: readonly Corner[] = ['upperLeft', 'upperRight', 'lowerLeft', 'lowerRight']

/** Smaller ones would be blurred on any page. */
const smallestWidth = 0.08

/** The height that goes with a width of 1, both as fractions of the picture. */
export function heightPerWidth({ width, height }: Shape, aspect: Aspect): number {
  return width / height / aspects[aspect]
}

/** The box shifted, as far as the picture reaches. */
export function movedBox(box: CropBox, by: Point): CropBox {
  return { ...box, x: clamp(box.x + by.x, 0, 1 - box.width), y: clamp(box.y + by.y, 0, 1 - box.height) }
}

/** The box with a corner pulled to a point: the opposite one stays, and so does the aspect. */
export function pulledBox(box: CropBox, { corner, to, ratio }: { corner: Corner; to: Point; ratio: number }): CropBox {
  const isLeft = corner === 'upperLeft' || corner === 'lowerLeft'
  const isUpper = corner === 'upperLeft' || corner === 'upperRight'
  const anchor = { x: isLeft ? box.x + box.width : box.x, y: isUpper ? box.y + box.height : box.y }
  const wanted = Math.max(
    isLeft ? anchor.x - to.x : to.x - anchor.x,
    (isUpper ? anchor.y - to.y : to.y - anchor.y) / ratio,
  )
  const room = Math.min(isLeft ? anchor.x : 1 - anchor.x, (isUpper ? anchor.y : 1 - anchor.y) / ratio)
  const width = clamp(wanted, Math.min(smallestWidth, room), room)
  const height = width * ratio
  return { x: isLeft ? anchor.x - width : anchor.x, y: isUpper ? anchor.y - height : anchor.y, width, height }
}

/** The box around its middle, larger or smaller by a factor, as far as the picture reaches. */
export function scaledBox(box: CropBox, { factor, ratio }: { factor: number; ratio: number }): CropBox {
  const largest = Math.min(1, 1 / ratio)
  const width = clamp(box.width * factor, Math.min(smallestWidth, largest), largest)
  const height = width * ratio
  return movedBox(
    { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height },
    { x: 0, y: 0 },
  )
}

/** To a thousandth: finer than anybody points. */
export function roundedBox({ x, y, width, height }: CropBox): CropBox {
  const left = rounded(x)
  const top = rounded(y)
  return {
    x: left,
    y: top,
    width: Math.min(rounded(width), rounded(1 - left)),
    height: Math.min(rounded(height), rounded(1 - top)),
  }
}

export function roundedPoint({ x, y }: Point): Point {
  return { x: rounded(clamp(x, 0, 1)), y: rounded(clamp(y, 0, 1)) }
}

function rounded(fraction: number): number {
  return Math.round(fraction * 1000) / 1000
}

function clamp(value: number, least: number, greatest: number): number {
  return Math.max(least, Math.min(greatest, value))
}
