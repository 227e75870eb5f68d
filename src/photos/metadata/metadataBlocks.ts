import { type ByteSource, maxBlockBytes } from './byteSource'
import type { ProblemList } from './metadataProblems'

/** The blocks of data in a picture's file, as they lie there. */
export interface MetadataBlocks {
  readonly xmp?: Buffer
  /** What did not fit into the first XMP block of a JPEG (XMP specification part 3, 1.1.3.1). */
  readonly extendedXmp?: Buffer
  /** Data sets of IPTC-IIM 4.2. */
  readonly iim?: Buffer
  /** A TIFF structure, beginning with its byte order. */
  readonly exif?: ByteSource
  /** The label of generated content in a PNG's text (GB 45438-2025). */
  readonly aigc?: string
  readonly hasContentCredentials?: boolean
}

export interface BlockPlace {
  readonly source: ByteSource
  readonly offset: number
  readonly length: number
}

/** A block, unless it is larger than anything that is written; what there is of it where the file ends in it. */
export async function blockBytes(
  { source, offset, length }: BlockPlace,
  problems: ProblemList,
): Promise<Buffer | undefined> {
  if (length > maxBlockBytes) {
    problems.add('block_too_large', 'file')
    return undefined
  }
  const bytes = await source.read(offset, length)
  if (bytes.length < length) problems.add('file_cut_off', 'file')
  return bytes.length > 0 ? bytes : undefined
}

/** EXIF stands in some containers with the mark that only JPEG's segments should have. */
export function withoutExifMark(bytes: Buffer): Buffer {
  return bytes.subarray(0, 4).toString('latin1') === 'Exif' ? bytes.subarray(6) : bytes
}

/** Parts of a file that a walk looks at before it gives up; a PNG of 200 MB has 25,000. */
export const maxParts = 65_536
