/** A text as TIFF keeps it: ended by a zero; in UTF-8, as the Metadata Working Group has programs write it. */
export interface TextTag {
  readonly tag: number
  readonly text: string
}

const entryBytes = 12
const headBytes = 8
const asciiType = 2
const longType = 4
const exifPointer = 0x8769

/** A TIFF structure of texts: the first directory and that of EXIF, to which it points. */
export function textTiff(first: readonly TextTag[], exif: readonly TextTag[]): Buffer {
  const firstBytes = (exifAt: number) =>
    directory({ tags: first, offset: headBytes, exifAt: exif.length > 0 ? exifAt : null })
  const exifAt = headBytes + firstBytes(0).length
  const head = Buffer.from('II*\0\x08\0\0\0', 'latin1')
  const behind = exif.length > 0 ? directory({ tags: exif, offset: exifAt, exifAt: null }) : Buffer.alloc(0)
  return Buffer.concat([head, firstBytes(exifAt), behind])
}

interface Directory {
  readonly tags: readonly TextTag[]
  /** Where it lies in the structure. */
  readonly offset: number
  readonly exifAt: number | null
}

function directory({ tags, offset, exifAt }: Directory): Buffer {
  const count = tags.length + (exifAt === null ? 0 : 1)
  const table = Buffer.alloc(2 + count * entryBytes + 4)
  table.writeUInt16LE(count)
  const values: Buffer[] = []
  let valueAt = offset + table.length
  const sorted = [...tags].sort((one, other) => one.tag - other.tag)
  for (const [index, { tag, text }] of sorted.entries()) {
    const value = Buffer.from(`${text}\0`)
    const at = 2 + index * entryBytes
    writeEntry(table, { at, tag, type: asciiType, count: value.length })
    if (value.length <= 4) value.copy(table, at + 8)
    else {
      table.writeUInt32LE(valueAt, at + 8)
      // Values begin at even addresses.
      const padded = Buffer.concat([value, Buffer.alloc(value.length % 2)])
      values.push(padded)
      valueAt += padded.length
    }
  }
  if (exifAt !== null) {
    // Its number is higher than those of the texts before it.
    const at = 2 + tags.length * entryBytes
    writeEntry(table, { at, tag: exifPointer, type: longType, count: 1 })
    table.writeUInt32LE(exifAt, at + 8)
  }
  return Buffer.concat([table, ...values])
}

interface Entry {
  readonly at: number
  readonly tag: number
  readonly type: number
  readonly count: number
}

function writeEntry(table: Buffer, { at, tag, type, count }: Entry): void {
  table.writeUInt16LE(tag, at)
  table.writeUInt16LE(type, at + 2)
  table.writeUInt32LE(count, at + 4)
}
