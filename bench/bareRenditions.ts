import sharp from 'sharp'
import type { RenditionFormat, RenditionPlan } from '../src/photos/renditions/planRules'

/** As the product encodes. */
export const encoderOptions = {
  avif: { quality: 50, effort: 0 },
  webp: { quality: 78, effort: 1 },
  jpeg: { quality: 80, progressive: true },
} as const satisfies Record<RenditionFormat, object>

/**
 * The fastest way that sharp has by itself: decode once to the largest size, then everything at once from those pixels. No
 * metadata, colour profile, hash, focal point or store.
 */
export async function bareRenditions(file: string, { base, sizes }: RenditionPlan): Promise<number> {
  const { data, info } = await sharp(file).autoOrient().resize(base).raw().toBuffer({ resolveWithObject: true })
  const raw = { width: info.width, height: info.height, channels: info.channels }
  const encoded = sizes.flatMap(({ from, width, height, formats }) =>
    formats.map((format) =>
      sharp(data, { raw })
        .extract(from)
        .resize({ width, height, fit: 'fill' })
        .toFormat(format, encoderOptions[format])
        .toBuffer(),
    ),
  )
  return (await Promise.all(encoded)).length
}
