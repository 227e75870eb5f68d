import sharp, { type Sharp } from 'sharp'
import {
  makeRenditions,
  type Rendition,
  type RenditionInput,
  type RenditionSet,
} from '../../../src/photos/renditions/makeRenditions'

export interface MadeSet extends RenditionSet {
  /** The bytes of a rendition. */
  readonly contentOf: (rendition: Rendition) => Buffer
  /** The largest of this framing and format. */
  readonly largest: (framing: Rendition['framing'], format: Rendition['format']) => Rendition
}

/** Makes the renditions and keeps them in memory. */
export async function renditionsOf(
  source: string | Buffer,
  input: Partial<Omit<RenditionInput, 'source'>> = {},
): Promise<MadeSet> {
  const kept = new Map<string, Buffer>()
  const made = await makeRenditions(
    { focalPoint: null, record: null, ...input, source },
    {
      put: async ({ sha256, extension, from }) => {
        if ('bytes' in from) kept.set(`${sha256}.${extension}`, from.bytes)
        return 'stored'
      },
    },
  )
  const contentOf = ({ sha256, extension }: Rendition) => {
    const content = kept.get(`${sha256}.${extension}`)
    if (!content) throw new Error('not in the store')
    return content
  }
  const largest = (framing: Rendition['framing'], format: Rendition['format']) => {
    const rendition = made.renditions.find((one) => one.framing === framing && one.format === format)
    if (!rendition) throw new Error(`no ${format} of ${framing}`)
    return rendition
  }
  return { ...made, contentOf, largest }
}

/** One colour everywhere. */
export function plain(width: number, height: number, background: string): Sharp {
  return sharp({ create: { width, height, channels: 3, background } })
}

/** The colour at a place given in fractions; the channels as the file has them. */
export async function colourAt(picture: Buffer, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true })
  const [left, top] = [Math.floor(x * (info.width - 1)), Math.floor(y * (info.height - 1))]
  const at = (top * info.width + left) * info.channels
  return [...data.subarray(at, at + info.channels)]
}
