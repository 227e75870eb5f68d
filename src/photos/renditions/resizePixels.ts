import { sharp } from '../sharpSettings'
import type { Pixels } from './decodeOnce'
import type { PlannedSize } from './planRules'

/** A part of the decoded picture at a size not above its own. */
export async function resizePixels(
  { data, raw }: Pixels,
  { from, width, height }: Pick<PlannedSize, 'from' | 'width' | 'height'>,
): Promise<Pixels> {
  if (from.width === raw.width && from.height === raw.height && width === raw.width && height === raw.height)
    return { data, raw }
  const resized = await sharp(data, { raw })
    .extract(from)
    .resize({ width, height, fit: 'fill' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data: resized.data, raw: { width, height, channels: raw.channels } }
}
