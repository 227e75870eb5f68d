import type { ByteSource } from '../metadata/byteSource'
import { isHeifCutOff } from './heifEnd'
import { isJpegCutOff } from './jpegEnd'
import { isPngCutOff } from './pngEnd'
import { isTiffCutOff } from './tiffEnd'
import { isWebpCutOff } from './webpEnd'

/**
 * Whether a file ends before its own structure says, as one does whose transfer broke off. Its picture is not decoded: what
 * is damaged in the middle is found by whoever does that. A structure that is not understood is left to the decoder too.
 */
export async function isCutOff(source: ByteSource): Promise<boolean> {
  const head = (await source.read(0, 12)).toString('latin1')
  if (head.startsWith('\xff\xd8\xff')) return isJpegCutOff(source)
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return isPngCutOff(source)
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return isWebpCutOff(source)
  if (/^(?:II[*+]\0|MM\0[*+])/.test(head)) return isTiffCutOff(source)
  return head.slice(4, 8) === 'ftyp' && isHeifCutOff(source)
}
