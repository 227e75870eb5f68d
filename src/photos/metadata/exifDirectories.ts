import type { ByteSource } from './byteSource'
import type { ProblemList } from './metadataProblems'
import { type TiffDirectory, tiffStructure } from './tiffDirectory'

/** The directories of EXIF: of the image, of how it was taken, of where. */
export interface ExifDirectories {
  readonly image: TiffDirectory
  readonly exif: TiffDirectory | null
  readonly position: TiffDirectory | null
}

const pointers = { exif: 0x8769, position: 0x8825 } as const

/** Null where it is no TIFF structure. */
export async function exifDirectories(source: ByteSource, problems: ProblemList): Promise<ExifDirectories | null> {
  const structure = await tiffStructure(source)
  if (!structure?.first) {
    problems.add('block_damaged', 'exif')
    return null
  }
  const { first, directoryAt } = structure
  const pointed = async (tag: number) => {
    const [offset] = await first.numbers(tag)
    return offset === undefined ? null : directoryAt(offset)
  }
  return { image: first, exif: await pointed(pointers.exif), position: await pointed(pointers.position) }
}
