import { sharp } from '../sharpSettings'
import type { Size } from './planRules'
import { readWhole } from './readWhole'

/** Upright, in sRGB with 8 bits a channel, with or without transparency. */
export interface Pixels {
  readonly data: Buffer
  readonly raw: { readonly width: number; readonly height: number; readonly channels: 3 | 4 }
}

/**
 * The original's pixels at a size not above its own.
 * @throws GuardsFailed `picture_damaged`
 */
export function decodeOnce(source: string | Buffer, { width, height }: Size): Promise<Pixels> {
  return readWhole(async (options) => {
    const { data, info } = await sharp(source, options)
      .autoOrient()
      .resize({ width, height, fit: 'fill' })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true })
    return { data, raw: { width: info.width, height: info.height, channels: info.channels === 4 ? 4 : 3 } }
  })
}
