import sharp from 'sharp'

const size = { width: 6000, height: 4000 }

/** Waves of these widths over each other, with their weight: large forms, edges and grain, as a photograph has them. */
const waves = [
  [6, 0.5],
  [24, 0.35],
  [96, 0.25],
  [600, 0.16],
  [3000, 0.1],
] as const

/** A generated photograph of 24 megapixels as a camera would write it: about 5 MB of JPEG. */
export async function writeSamplePicture(file: string): Promise<void> {
  const layers = await Promise.all(waves.map(([width, weight]) => layer(width, weight)))
  await sharp({ create: { ...size, channels: 3, background: '#667788' } })
    .composite(layers.map((input) => ({ input })))
    .jpeg({ quality: 92 })
    .toFile(file)
}

function layer(width: number, weight: number): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 70 } as const
  const height = Math.round((width * size.height) / size.width)
  return sharp({ create: { width, height, channels: 3, background: '#888888', noise } })
    .resize({ ...size, kernel: 'cubic', fit: 'fill' })
    .ensureAlpha(weight)
    .png({ compressionLevel: 1 })
    .toBuffer()
}
