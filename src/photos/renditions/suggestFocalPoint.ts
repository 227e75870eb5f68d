import { sharp } from '../sharpSettings'
import { centre, type Point } from './cropRules'
import type { Pixels } from './decodeOnce'

const side = 256

/** Where the eye goes: contrast, strong colours and skin, as libvips weighs them. The middle where nothing stands out. */
export async function suggestFocalPoint({ data, raw }: Pixels): Promise<Point> {
  const scale = Math.min(1, side / Math.max(raw.width, raw.height))
  const width = Math.max(1, Math.round(raw.width * scale))
  const height = Math.max(1, Math.round(raw.height * scale))
  if (width < 4 || height < 4) return centre
  const small = await sharp(data, { raw }).resize({ width, height, fit: 'fill' }).raw().toBuffer()
  // Half of the longer side, so that there is something to choose.
  const half = width >= height ? { width: Math.round(width / 2), height } : { width, height: Math.round(height / 2) }
  const { info } = await sharp(small, { raw: { ...raw, width, height } })
    .resize({ ...half, fit: 'cover', position: sharp.strategy.attention })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { attentionX, attentionY } = info
  if (attentionX === undefined || attentionY === undefined) return centre
  return { x: fraction(attentionX, width), y: fraction(attentionY, height) }
}

function fraction(position: number, length: number): number {
  return Math.max(0, Math.min(1, Math.round((position / length) * 1000) / 1000))
}
