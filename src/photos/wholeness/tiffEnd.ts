import type { ByteSource } from '../metadata/byteSource'
import { tiffStructure } from '../metadata/tiffDirectory'

const strips = { offsets: 273, lengths: 279 } as const
const tiles = { offsets: 324, lengths: 325 } as const

/** TIFF 6.0: the first picture's directory, and each strip or tile that it names, lie within the file. */
export async function isTiffCutOff(source: ByteSource): Promise<boolean> {
  const structure = await tiffStructure(source)
  if (!structure?.first) return true
  for (const tags of [strips, tiles]) {
    const offsets = await structure.first.numbers(tags.offsets)
    const lengths = await structure.first.numbers(tags.lengths)
    if (offsets.some((offset, index) => offset + (lengths[index] ?? 0) > source.size)) return true
  }
  return false
}
