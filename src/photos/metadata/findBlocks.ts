import type { ByteSource } from './byteSource'
import { heifBlocks } from './heifBlocks'
import { jpegBlocks } from './jpegBlocks'
import type { MetadataBlocks } from './metadataBlocks'
import type { ProblemList } from './metadataProblems'
import { pngBlocks } from './pngBlocks'
import { tiffBlocks } from './tiffBlocks'
import { webpBlocks } from './webpBlocks'

/** Walks the file's own structure, which its first bytes tell; of the picture itself nothing is read. */
export async function findBlocks(source: ByteSource, problems: ProblemList): Promise<MetadataBlocks> {
  const head = (await source.read(0, 12)).toString('latin1')
  if (head.startsWith('\xff\xd8\xff')) return jpegBlocks(source, problems)
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return pngBlocks(source, problems)
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return webpBlocks(source, problems)
  if (/^(?:II[*+]\0|MM\0[*+])/.test(head)) return tiffBlocks(source, problems)
  if (head.slice(4, 8) === 'ftyp') return heifBlocks(source, problems)
  problems.add('unknown_container', 'file')
  return {}
}
