import { type ByteSource, bytesSource } from './byteSource'
import { blockBytes, type MetadataBlocks, maxParts, withoutExifMark } from './metadataBlocks'
import type { ProblemList } from './metadataProblems'

type Found = { -readonly [Name in keyof MetadataBlocks]: MetadataBlocks[Name] }

/** RIFF chunks of a WebP (RFC 9649): `EXIF`, `XMP `, `C2PA`. */
export async function webpBlocks(source: ByteSource, problems: ProblemList): Promise<MetadataBlocks> {
  const found: Found = {}
  let at = 12
  for (let part = 0; part < maxParts; part += 1) {
    if (at >= source.size) return found
    const head = await source.read(at, 8)
    if (head.length < 8) {
      problems.add('file_cut_off', 'file')
      return found
    }
    const type = head.toString('latin1', 0, 4)
    const length = head.readUInt32LE(4)
    const block = () => blockBytes({ source, offset: at + 8, length }, problems)
    if (type === 'C2PA') found.hasContentCredentials = true
    if (type === 'XMP ' && !found.xmp) found.xmp = await block()
    if (type === 'EXIF' && !found.exif) {
      const exif = await block()
      if (exif) found.exif = bytesSource(withoutExifMark(exif))
    }
    at += 8 + length + (length % 2)
  }
  problems.add('too_many_blocks', 'file')
  return found
}
