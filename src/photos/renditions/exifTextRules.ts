/** EXIF data as groups of named texts: `{ IFD0: { Artist: '…' } }`. */
export interface ExifTexts {
  readonly IFD0?: Readonly<Record<string, string>>
  readonly [group: string]: Readonly<Record<string, string>> | undefined
}

/** Tags of IFD0 whose text people read, by their numbers (Exif 2.32, 4.6.4). */
const textTags: Readonly<Record<string, number>> = { ImageDescription: 0x010e, Artist: 0x013b, Copyright: 0x8298 }

const exifMark = Buffer.from('Exif\0\0II*\0', 'latin1')
const asciiType = 2
const entryBytes = 12

/**
 * The encoder turns each letter that is not ASCII into a question mark. It is given as many dashes as the text has bytes
 * in UTF-8, and `writeExifTexts` puts the text in their place.
 */
export function withDashes(exif: ExifTexts): ExifTexts {
  if (!exif.IFD0) return exif
  const dashed = Object.entries(exif.IFD0).map(([name, text]) => [name, isLeftOut(name, text) ? dashes(text) : text])
  return { ...exif, IFD0: Object.fromEntries(dashed) }
}

/** Puts the texts that `withDashes` left out into the encoded file, in place. UTF-8 in EXIF is what the Metadata Working Group advises. */
export function writeExifTexts(file: Buffer, exif: ExifTexts): Buffer {
  for (const [name, text] of Object.entries(exif.IFD0 ?? {})) {
    if (!isLeftOut(name, text)) continue
    const at = placeOf(file, textTags[name] ?? 0, Buffer.byteLength(text))
    if (at === null || file.toString('latin1', at, at + Buffer.byteLength(text)) !== dashes(text)) {
      throw new Error(`the encoder left no room for the EXIF text ${name}`)
    }
    file.write(text, at, 'utf8')
  }
  return file
}

function isLeftOut(name: string, text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what the format knows.
  return Object.hasOwn(textTags, name) && /[^\x00-\x7f]/.test(text)
}

function dashes(text: string): string {
  return '-'.repeat(Buffer.byteLength(text))
}

/** Where the text of a tag in IFD0 stands, in a file with one EXIF block in little-endian order. */
function placeOf(file: Buffer, tag: number, byteCount: number): number | null {
  const mark = file.indexOf(exifMark)
  if (mark < 0) return null
  const start = mark + 6
  const directory = start + file.readUInt32LE(start + 4)
  const entries = file.readUInt16LE(directory)
  for (let entry = directory + 2; entry < directory + 2 + entries * entryBytes; entry += entryBytes) {
    if (file.readUInt16LE(entry) !== tag || file.readUInt16LE(entry + 2) !== asciiType) continue
    const room = file.readUInt32LE(entry + 4)
    if (room < byteCount) return null
    // What fits into four bytes stands in the entry itself.
    return room <= 4 ? entry + 8 : start + file.readUInt32LE(entry + 8)
  }
  return null
}
