import { inspectPicture } from '../inspectPicture'
import { sharp } from '../sharpSettings'
import { readWhole } from './readWhole'

/**
 * A picture of 16 pixels' width as a `data:` address of some 200 characters, to be shown blurred until the picture itself is there.
 * @throws GuardsFailed `not_a_picture`, `picture_too_large`, `picture_damaged`
 */
export async function makePlaceholder(source: string | Buffer): Promise<string> {
  await inspectPicture(source)
  const content = await readWhole((options) =>
    sharp(source, options)
      .autoOrient()
      .resize({ width: 16, height: 16, fit: 'inside' })
      .toColourspace('srgb')
      .webp({ quality: 40, effort: 6, alphaQuality: 40 })
      .toBuffer(),
  )
  return `data:image/webp;base64,${content.toString('base64')}`
}
