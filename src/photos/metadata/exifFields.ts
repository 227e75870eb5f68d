import { isAigcText, parseAigcLabel } from './aigcLabel'
import { isBlankDate, timeOfExif } from './captureTime'
import type { ExifDirectories } from './exifDirectories'
import { fieldReader, present } from './fieldText'
import type { ProblemList } from './metadataProblems'
import type { BlockFields, PictureField } from './pictureMetadata'
import { charsetOf, decoded } from './textCharset'
import type { TiffDirectory } from './tiffDirectory'

/** Tags of EXIF 3.0 (CIPA DC-008), and those in which Windows keeps texts as UTF-16. */
const tags = {
  imageDescription: 0x010e,
  artist: 0x013b,
  copyright: 0x8298,
  xpTitle: 0x9c9b,
  xpComment: 0x9c9c,
  xpAuthor: 0x9c9d,
  xpKeywords: 0x9c9e,
  dateTimeOriginal: 0x9003,
  offsetTimeOriginal: 0x9011,
  userComment: 0x9286,
} as const

/** What cameras write into a description that nobody wrote. */
const cameraDescription =
  /^(?:OLYMPUS|(?:KONICA )?MINOLTA) DIGITAL CAMERA$|^SONY DSC$|^SAMSUNG|^DCIM[\\/]|^DIGITAL CAMERA$/i

/** What EXIF says of the picture. */
export async function exifFields({ image, exif }: ExifDirectories, problems: ProblemList): Promise<BlockFields> {
  const read = fieldReader('exif', problems)
  const told = async (field: PictureField, tag: number) =>
    textOf(await image.bytes(tag), () => problems.add('charset_unknown', 'exif', field))
  const wide = async (tag: number) => wideText(await image.bytes(tag))
  const description = read.text('description', await told('description', tags.imageDescription))
  const comment = commentText(await exif?.bytes(tags.userComment))
  return present<BlockFields>({
    title: read.text('title', await wide(tags.xpTitle)),
    description: writtenByPerson(description) ?? read.text('description', await wide(tags.xpComment)),
    keywords: read.list('keywords', names(await wide(tags.xpKeywords))),
    creators:
      read.list('creators', names(await told('creators', tags.artist))) ??
      read.list('creators', names(await wide(tags.xpAuthor))),
    copyrightNotice: read.text('copyrightNotice', copyrightOf(await told('copyrightNotice', tags.copyright))),
    dateCreated: await dateOf(exif, problems),
    aigcLabel: labelOf([comment, description], problems),
  })
}

function writtenByPerson(description: string | undefined): string | undefined {
  return description && !cameraDescription.test(description) && !isAigcText(description) ? description : undefined
}

async function dateOf(exif: TiffDirectory | null, problems: ProblemList): Promise<BlockFields['dateCreated']> {
  const ascii = async (tag: number) => (await exif?.bytes(tag))?.toString('latin1').split('\0')[0]
  const text = await ascii(tags.dateTimeOriginal)
  if (!text || isBlankDate(text)) return undefined
  const time = timeOfExif(text, await ascii(tags.offsetTimeOriginal))
  if (!time) problems.add('date_malformed', 'exif', 'dateCreated')
  return time ?? undefined
}

function labelOf(texts: readonly (string | undefined)[], problems: ProblemList): BlockFields['aigcLabel'] {
  const text = texts.find((candidate) => candidate !== undefined && isAigcText(candidate))
  if (text === undefined) return undefined
  const label = parseAigcLabel(text)
  if (!label) problems.add('aigc_label_malformed', 'exif', 'aigcLabel')
  return label ?? undefined
}

/** ASCII by the standard, in practice whatever the writer's system had. */
function textOf(bytes: Buffer | null, tellUnknown: () => void): string | undefined {
  if (!bytes) return undefined
  const filled = withoutPadding(bytes)
  const charset = charsetOf([filled])
  if (!charset) tellUnknown()
  return (charset && decoded(filled, charset)) ?? undefined
}

function withoutPadding(bytes: Buffer): Buffer {
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === 0) end -= 1
  return bytes.subarray(0, end)
}

function wideText(bytes: Buffer | null): string | undefined {
  return bytes ? new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2))) : undefined
}

/** Eight characters name the character set of the comment behind them. */
function commentText(bytes: Buffer | null | undefined): string | undefined {
  if (!bytes || bytes.length <= 8) return undefined
  const content = bytes.subarray(8)
  if (bytes.toString('latin1', 0, 7) !== 'UNICODE') return textOf(content, () => undefined)
  const texts = (['utf-16le', 'utf-16be'] as const).map((charset) => new TextDecoder(charset).decode(content))
  return texts.find(isAigcText) ?? texts[0]
}

/** Several people in one text stand between semicolons. */
function names(text: string | undefined): string[] {
  return text ? text.split(/[;；\0]/) : []
}

/** The photographer's notice and the editor's, each ended by a zero. */
function copyrightOf(text: string | undefined): string | undefined {
  const notices = (text ?? '').split('\0').map((part) => part.trim())
  return notices.filter(Boolean).join('; ')
}
