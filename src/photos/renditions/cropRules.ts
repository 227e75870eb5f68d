/** Width over height of what a page has room for. */
export const aspects = { '16:9': 16 / 9, '4:3': 4 / 3, '1:1': 1, '3:4': 3 / 4 } as const

export type Aspect = keyof typeof aspects

export const aspectNames: readonly Aspect[] = ['16:9', '4:3', '1:1', '3:4']

/** In fractions of the upright picture, from its upper left corner. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** In fractions of the upright picture. */
export interface CropBox extends Point {
  readonly width: number
  readonly height: number
}

interface Cropped {
  /** Of the upright picture, in pixels. */
  readonly width: number
  readonly height: number
  readonly aspect: Aspect
  /** What somebody drew; it need not have the aspect exactly. */
  readonly handSet?: CropBox
  readonly focalPoint: Point
}

export const centre: Point = { x: 0.5, y: 0.5 }

/** The part of a picture that stands for it in an aspect: what was drawn by hand, else as much as there is around its focal point. */
export function cropBox({ width, height, aspect, handSet, focalPoint }: Cropped): CropBox {
  const within = handSet ? insidePicture(handSet) : whole
  const middle = handSet ? { x: within.x + within.width / 2, y: within.y + within.height / 2 } : focalPoint
  // The height that goes with a width of 1, both as fractions.
  const heightPerWidth = width / height / aspects[aspect]
  const boxWidth = Math.min(within.width, within.height / heightPerWidth)
  const boxHeight = boxWidth * heightPerWidth
  return {
    x: clamp(middle.x - boxWidth / 2, within.x, within.x + within.width - boxWidth),
    y: clamp(middle.y - boxHeight / 2, within.y, within.y + within.height - boxHeight),
    width: boxWidth,
    height: boxHeight,
  }
}

const whole: CropBox = { x: 0, y: 0, width: 1, height: 1 }
const smallest = 0.01

/** A box that was drawn over the edge is cut off there, and one of no size gets a little. */
function insidePicture({ x, y, width, height }: CropBox): CropBox {
  const left = clamp(x, 0, 1 - smallest)
  const top = clamp(y, 0, 1 - smallest)
  return {
    x: left,
    y: top,
    width: clamp(x + width - left, smallest, 1 - left),
    height: clamp(y + height - top, smallest, 1 - top),
  }
}

function clamp(value: number, least: number, greatest: number): number {
  return Math.max(least, Math.min(greatest, value))
}
