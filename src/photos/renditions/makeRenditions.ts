import { createHash } from 'node:crypto'
import { Semaphore } from 'async-mutex'
import { inspectPicture } from '../inspectPicture'
import type { PublicRecord } from '../metadata/publicRecord'
import type { PictureStore } from '../storage/pictureStore'
import { type Aspect, type CropBox, centre, type Point } from './cropRules'
import { decodeOnce } from './decodeOnce'
import { encode } from './encode'
import { inLanes } from './inLanes'
import { type Framing, type PlannedSize, planRenditions, type RenditionFormat, renditionFormats } from './planRules'
import { resizePixels } from './resizePixels'
import { suggestFocalPoint } from './suggestFocalPoint'

export interface RenditionInput {
  /** A file, or its content. */
  readonly source: string | Buffer
  readonly handSetCrops?: Readonly<Partial<Record<Aspect, CropBox>>>
  /** Null: suggested by what the picture shows. */
  readonly focalPoint: Point | null
  /** What each rendition says of itself; null: nothing. */
  readonly record: PublicRecord | null
}

export interface Rendition {
  readonly framing: Framing
  readonly format: RenditionFormat
  readonly width: number
  readonly height: number
  /** Names the file in the store, and on the way to readers. */
  readonly sha256: string
  readonly extension: string
  readonly byteCount: number
}

export interface RenditionSet {
  /** The largest first. */
  readonly renditions: readonly Rendition[]
  /** Around which the crops are that nobody drew. */
  readonly focalPoint: Point
}

/** One picture at a time: its pixels are what takes memory, and two at once would be no sooner done. */
const oneByOne = new Semaphore(1)

/**
 * Makes all renditions of a picture and puts them into the store. The original is decoded once, upright and in sRGB, to the
 * largest size that is needed; the others are made from that. The same input gives the same files, so that what broke
 * off is simply begun again.
 * @throws GuardsFailed `not_a_picture`, `picture_too_large`, `picture_damaged`; what the store throws
 */
export function makeRenditions(input: RenditionInput, store: Pick<PictureStore, 'put'>): Promise<RenditionSet> {
  return oneByOne.runExclusive(() => make(input, store))
}

async function make(
  { source, handSetCrops = {}, focalPoint: given, record }: RenditionInput,
  store: Pick<PictureStore, 'put'>,
): Promise<RenditionSet> {
  const { uprightWidth: width, uprightHeight: height } = await inspectPicture(source)
  // A crop around a point is as large wherever the point is: the base does not depend on it.
  const { base } = planRenditions({ width, height, handSetCrops, focalPoint: centre })
  const pixels = await decodeOnce(source, base)
  const focalPoint = given ?? (await suggestFocalPoint(pixels))
  const { sizes } = planRenditions({ width, height, handSetCrops, focalPoint })
  const made = await inLanes(sizes, async (size) => {
    const resized = await resizePixels(pixels, size)
    const renditions: Rendition[] = []
    for (const format of size.formats) {
      const content = await encode(resized, format, record)
      renditions.push(await keep({ size, format, content }, store))
    }
    return renditions
  })
  return { renditions: made.flat(), focalPoint }
}

async function keep(
  { size, format, content }: { size: PlannedSize; format: RenditionFormat; content: Buffer },
  store: Pick<PictureStore, 'put'>,
): Promise<Rendition> {
  const { framing, width, height } = size
  const sha256 = createHash('sha256').update(content).digest('hex')
  const file = { sha256, extension: renditionFormats[format].extension, byteCount: content.length }
  await store.put({ kind: 'rendition', ...file, from: { bytes: content } })
  return { framing, format, width, height, ...file }
}
