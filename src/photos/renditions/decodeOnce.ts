import { readingOptions } from '../inspectPicture'
import { sharp } from '../sharpSettings'
import { pictureDamaged } from './pictureDamaged'
import type { Size } from './planRules'

/** Upright, in sRGB with 8 bits a channel, with or without transparency. */
export interface Pixels {
  readonly data: Buffer
  readonly raw: { readonly width: number; readonly height: number; readonly channels: 3 | 4 }
}

/**
 * The original's pixels at a size not above its own.
 * @throws GuardsFailed `picture_damaged`
 */
export async function decodeOnce(source: string | Buffer, { width, height }: Size): Promise<Pixels> {
  try {
    const { data, info } = await sharp(source, readingOptions)
      .autoOrient()
      .resize({ width, height, fit: 'fill' })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true })
    return { data, raw: { width: info.width, height: info.height, channels: info.channels === 4 ? 4 : 3 } }
  } catch {
    // The header was read before: it is what follows that cannot be.
    throw pictureDamaged()
  }
}
