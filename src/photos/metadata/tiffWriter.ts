/** A text as TIFF keeps it: ended by a zero; in UTF-8, as the Metadata Working Group has programs write it. */
export interface TextTag {
  readonly tag: number
  readonly text: string
}

/** A small number, which stands in its entry. */
interface NumberTag {
  readonly tag: number
  readonly number: number
}

type Tag = TextTag | NumberTag

const entryBytes = 12
const headBytes = 8
const asciiType = 2
const shortType = 3
const longType = 4
const exifPointer = 0x8769

/** A TIFF structure of texts and numbers: the first directory and that of EXIF, to which it points. */
export function tiffOf(first: readonly Tag[], exif: readonly Tag[]): Buffer {
  const firstBytes = (exifAt: number) =>
    directory({ tags: first, offset: headBytes, exifAt: exif.length > 0 ? exifAt : null })
  const exifAt = headBytes + firstBytes(0).length
  const head = Buffer.from('II*\0\x08\0\0\0', 'latin1')
  const behind = exif.length > 0 ? directory({ tags: exif, offset: exifAt, exifAt: null }) : Buffer.alloc(0)
  return Buffer.concat([head, firstBytes(exifAt), behind])
}

interface Directory {
  readonly tags: readonly Tag[]
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
  for (const [index, one] of sorted.entries()) {
    const { tag } = one
    const at = 2 + index * entryBytes
    if ('number' in one) {
      writeEntry(table, { at, tag, type: shortType, count: 1 })
      table.writeUInt16LE(one.number, at + 8)
      continue
    }
    const value = Buffer.from(`${one.text}\0`)
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
