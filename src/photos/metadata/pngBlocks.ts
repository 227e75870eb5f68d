import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import { type ByteSource, bytesSource, maxBlockBytes } from './byteSource'
import { blockBytes, type MetadataBlocks, maxParts, withoutExifMark } from './metadataBlocks'
import type { ProblemList } from './metadataProblems'
import { iimOfPhotoshop } from './photoshopResources'

type Found = { -readonly [Name in keyof MetadataBlocks]: MetadataBlocks[Name] }

const inflated = promisify(inflate)
const textChunks = new Set(['tEXt', 'zTXt', 'iTXt'])
/** Nothing else is read, and of each the first: a small file can hold many texts that unpack to much. */
const keywords = ['XML:com.adobe.xmp', 'AIGC', 'Raw profile type iptc']
const longestKeyword = 24

/** PNG chunks (ISO/IEC 15948): eXIf, texts with XMP, IIM as ImageMagick and ExifTool write it, caBX with C2PA. */
export async function pngBlocks(source: ByteSource, problems: ProblemList): Promise<MetadataBlocks> {
  const found: Found = {}
  const wanted = new Set(keywords)
  let at = 8
  for (let part = 0; part < maxParts; part += 1) {
    const head = await source.read(at, 8)
    if (head.length < 8) {
      problems.add('file_cut_off', 'file')
      return found
    }
    const length = head.readUInt32BE(0)
    const type = head.toString('latin1', 4)
    if (type === 'IEND') return found
    if (type === 'caBX') found.hasContentCredentials = true
    if (type === 'eXIf') {
      const exif = await blockBytes({ source, offset: at + 8, length }, problems)
      if (exif && !found.exif) found.exif = bytesSource(withoutExifMark(exif))
    }
    if (textChunks.has(type)) {
      const [keyword = ''] = (await source.read(at + 8, longestKeyword)).toString('latin1').split('\0')
      const isWanted = wanted.delete(keyword)
      const chunk = isWanted && (await blockBytes({ source, offset: at + 8, length }, problems))
      const text = chunk && (await textOf({ type, keyword, chunk }, problems))
      if (text) take(text, found, problems)
    }
    at += 12 + length
  }
  problems.add('too_many_blocks', 'file')
  return found
}

interface KeyedText {
  readonly keyword: string
  readonly bytes: Buffer
}

function take({ keyword, bytes }: KeyedText, found: Found, problems: ProblemList): void {
  if (keyword === 'XML:com.adobe.xmp') found.xmp ??= bytes
  if (keyword === 'AIGC') found.aigc ??= bytes.toString('utf8')
  if (keyword === 'Raw profile type iptc') {
    const profile = rawProfile(bytes)
    const isPhotoshop = profile?.subarray(0, 4).toString('latin1') === '8BIM'
    found.iim ??= profile && isPhotoshop ? iimOfPhotoshop(profile, problems) : profile
  }
}

interface TextChunk {
  readonly type: string
  readonly keyword: string
  readonly chunk: Buffer
}

async function textOf({ type, keyword, chunk }: TextChunk, problems: ProblemList): Promise<KeyedText | null> {
  const end = keyword.length
  if (type === 'tEXt') return { keyword, bytes: chunk.subarray(end + 1) }
  if (type === 'zTXt') return unpacked(keyword, chunk.subarray(end + 2), problems)
  const languageEnd = chunk.indexOf(0, end + 3)
  const translatedEnd = languageEnd < 0 ? -1 : chunk.indexOf(0, languageEnd + 1)
  if (translatedEnd < 0) return null
  const bytes = chunk.subarray(translatedEnd + 1)
  return chunk[end + 1] === 1 ? unpacked(keyword, bytes, problems) : { keyword, bytes }
}

async function unpacked(keyword: string, packed: Buffer, problems: ProblemList): Promise<KeyedText | null> {
  try {
    return { keyword, bytes: await inflated(packed, { maxOutputLength: maxBlockBytes }) }
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    problems.add(isTooLarge ? 'block_too_large' : 'block_damaged', 'file', keyword)
    return null
  }
}

/** A line with its name, one with its length, then hexadecimal digits. */
function rawProfile(bytes: Buffer): Buffer | undefined {
  const text = bytes.toString('latin1')
  const head = /^\s*iptc\s+\d+\s/.exec(text)?.[0]
  const digits = head && text.slice(head.length).replace(/\s+/g, '')
  return digits && /^[0-9a-f]+$/i.test(digits) ? Buffer.from(digits, 'hex') : undefined
}
