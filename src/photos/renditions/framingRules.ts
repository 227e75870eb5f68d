import { isRecord } from '../../isRecord'
import { type Aspect, aspectNames, type CropBox, type Point } from './cropRules'

export type Crops = Readonly<Partial<Record<Aspect, CropBox>>>

/** Whether a value is what the field `crops` may hold: nothing, or boxes inside the picture by aspect. */
export function isCropSet(value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (!isRecord(value)) return false
  return Object.entries(value).every(([aspect, box]) => isAspect(aspect) && (box === null || cropOf(box) !== null))
}

/** The crops that somebody has drawn; what is no box is left out. */
export function cropsOf(value: unknown): Crops {
  if (!isRecord(value)) return {}
  return Object.fromEntries(
    aspectNames.flatMap((aspect) => {
      const box = cropOf(value[aspect])
      return box ? [[aspect, box]] : []
    }),
  )
}

/** A point that somebody has set; null where it is to be suggested. */
export function pointOf(value: unknown): Point | null {
  if (!isRecord(value)) return null
  const { x, y } = value
  return isFraction(x) && isFraction(y) ? { x, y } : null
}

/** Whether a value is what a part of the focal point may hold: nothing, or a fraction. */
export function isFractionOrNone(value: unknown): boolean {
  return value === null || value === undefined || isFraction(value)
}

const slack = 1e-6

function cropOf(value: unknown): CropBox | null {
  if (!isRecord(value)) return null
  const { x, y, width, height } = value
  if (!isFraction(x) || !isFraction(y) || !isFraction(width) || !isFraction(height)) return null
  if (width === 0 || height === 0 || x + width > 1 + slack || y + height > 1 + slack) return null
  return { x, y, width, height }
}

function isAspect(name: string): name is Aspect {
  return (aspectNames as readonly string[]).includes(name)
}

function isFraction(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1
}
