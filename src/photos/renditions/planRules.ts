import { createHash } from 'node:crypto'
import type { PublicRecord } from '../metadata/publicRecord'
import { type Aspect, aspectNames, type CropBox, cropBox, type Point } from './cropRules'

/** As readers' browsers get to choose from, each with its extension. */
export const renditionFormats = {
  avif: { extension: 'avif' },
  webp: { extension: 'webp' },
  jpeg: { extension: 'jpg' },
} as const

export type RenditionFormat = keyof typeof renditionFormats

/** The whole picture, or the part of it that stands for it in an aspect. */
export type Framing = Aspect | 'whole'

export interface Size {
  readonly width: number
  readonly height: number
}

/** In pixels, from the upper left corner. */
export interface PixelBox extends Size {
  readonly left: number
  readonly top: number
}

export interface PlannedSize extends Size {
  readonly framing: Framing
  /** The part of the base that it shows. */
  readonly from: PixelBox
  readonly formats: readonly RenditionFormat[]
}

export interface RenditionPlan {
  /** What the original is decoded to, once; every rendition is made from it. */
  readonly base: Size
  /** The largest first. */
  readonly sizes: readonly PlannedSize[]
}

interface Planned extends Size {
  readonly handSetCrops?: Readonly<Partial<Record<Aspect, CropBox>>>
  readonly focalPoint: Point
}

const wholeWidths = [320, 640, 960, 1280, 1920, 2560]
/** Crops stand on cards and in lists. */
const cropWidths = [320, 640, 960, 1280]
/** AVIF takes as long again as WebP and saves a quarter of its bytes: for what articles show it pays (docs/adr/0015). */
const wholeFormats: readonly RenditionFormat[] = ['avif', 'webp', 'jpeg']
const cropFormats: readonly RenditionFormat[] = ['webp', 'jpeg']

const largestWidth = 2560
const largestCropWidth = 1280
/** 75 to 100 MB of memory. */
const maxBasePixels = 25_000_000
/** WebP's limit of a side. */
const maxSide = 16_383

/** What is made of an upright picture of this size. Nothing is ever enlarged: a small one ends with its own width. */
export function planRenditions(picture: Planned): RenditionPlan {
  const crops = aspectNames.map((aspect) => {
    const handSet = picture.handSetCrops?.[aspect]
    return { aspect, box: cropBox({ ...picture, aspect, ...(handSet ? { handSet } : {}) }) }
  })
  const widthNeeded = Math.max(largestWidth, ...crops.map(({ box }) => Math.ceil(largestCropWidth / box.width)))
  const base = baseSize(picture, widthNeeded)
  const whole = sizesOf({ framing: 'whole', from: { left: 0, top: 0, ...base }, widths: wholeWidths })
  const cropped = crops.flatMap(({ aspect, box }) =>
    sizesOf({ framing: aspect, from: pixelBox(box, base), widths: cropWidths }),
  )
  return { base, sizes: [...whole, ...cropped].sort((a, b) => b.width * b.height - a.width * a.height) }
}

function baseSize({ width, height }: Size, widthNeeded: number): Size {
  const scale = Math.min(1, widthNeeded / width, maxSide / height, Math.sqrt(maxBasePixels / (width * height)))
  return { width: scaled(width, scale), height: scaled(height, scale) }
}

function sizesOf({
  framing,
  from,
  widths,
}: {
  framing: Framing
  from: PixelBox
  widths: readonly number[]
}): PlannedSize[] {
  const largest = Math.min(from.width, widths.at(-1) ?? from.width)
  const formats = framing === 'whole' ? wholeFormats : cropFormats
  return [...widths.filter((width) => width < largest), largest].map((width) => ({
    framing,
    width,
    height: scaled(from.height, width / from.width),
    from,
    formats,
  }))
}

function pixelBox(box: CropBox, { width, height }: Size): PixelBox {
  const left = Math.min(Math.round(box.x * width), width - 1)
  const top = Math.min(Math.round(box.y * height), height - 1)
  return {
    left,
    top,
    width: Math.max(1, Math.min(Math.round(box.width * width), width - left)),
    height: Math.max(1, Math.min(Math.round(box.height * height), height - top)),
  }
}

function scaled(length: number, scale: number): number {
  return Math.max(1, Math.round(length * scale))
}

/** To be raised when the same input is to become other files (quality, widths, formats), with a migration that has all pictures wait. */
const recipeVersion = 1

/** What goes into a picture's renditions, as one word: where it has changed, they are to be made anew. */
export function recipeOf(input: {
  readonly original: string
  readonly handSetCrops: Readonly<Partial<Record<Aspect, CropBox>>>
  readonly focalPoint: Point | null
  readonly record: PublicRecord | null
}): string {
  const { original, handSetCrops, focalPoint, record } = input
  const crops = aspectNames.map((aspect) => {
    const box = handSetCrops[aspect]
    return box ? [box.x, box.y, box.width, box.height] : null
  })
  const point = focalPoint && [focalPoint.x, focalPoint.y]
  const parts = JSON.stringify([recipeVersion, original, crops, point, record])
  return createHash('sha256').update(parts).digest('hex')
}
