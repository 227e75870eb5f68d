export interface ExifContent {
  readonly description?: string | Buffer
  readonly artist?: string | Buffer
  readonly copyright?: string | Buffer
  readonly xpAuthor?: string
  readonly make?: string
  readonly model?: string
  readonly lens?: string
  readonly serialNumber?: string
  /** `2026:01:31 12:00:00`. */
  readonly dateTimeOriginal?: string
  readonly offsetTimeOriginal?: string
  readonly exposureSeconds?: Rational
  readonly fNumber?: Rational
  readonly isoSpeed?: number
  readonly focalLengthMillimetres?: Rational
  readonly userComment?: string
  /** Decimal degrees, to a hundredth of a second. */
  readonly position?: { readonly latitude: number; readonly longitude: number; readonly altitudeMetres?: number }
}

export type Rational = readonly [number, number]

export interface TiffTag {
  readonly tag: number
  readonly type: number
  readonly count: number
  readonly data: Buffer
}

/** EXIF as a TIFF structure of its own. */
export function exifBlock(content: ExifContent): Buffer {
  const head = Buffer.from('II*\0\x08\0\0\0', 'latin1')
  return Buffer.concat([head, tiffDirectories({ content, offset: 8 })])
}

interface Directories {
  readonly content: ExifContent
  /** Where the bytes will lie in the file. */
  readonly offset: number
  /** Tags that are in the first directory besides. */
  readonly others?: readonly TiffTag[]
}

/** The first directory and, behind it, those of EXIF and of the position, to which it points. */
export function tiffDirectories({ content, offset, others = [] }: Directories): Buffer {
  const exif = exifTags(content)
  const position = positionTags(content.position)
  const pointers = (exifAt: number, positionAt: number) => [
    ...(exif.length > 0 ? [long(0x8769, exifAt)] : []),
    ...(position.length > 0 ? [long(0x8825, positionAt)] : []),
  ]
  const first = (tags: readonly TiffTag[]) => directory([...others, ...imageTags(content), ...tags], offset)
  const exifAt = offset + first(pointers(0, 0)).length
  const exifBytes = exif.length > 0 ? directory(exif, exifAt) : Buffer.alloc(0)
  const positionAt = exifAt + exifBytes.length
  const positionBytes = position.length > 0 ? directory(position, positionAt) : Buffer.alloc(0)
  return Buffer.concat([first(pointers(exifAt, positionAt)), exifBytes, positionBytes])
}

/** Bytes of any type, as in tags that hold other blocks. */
export function bytesTag(tag: number, data: Buffer): TiffTag {
  return { tag, type: 1, count: data.length, data }
}

function imageTags(content: ExifContent): TiffTag[] {
  return [
    ...ascii(0x010e, content.description),
    ...ascii(0x010f, content.make),
    ...ascii(0x0110, content.model),
    ...ascii(0x013b, content.artist),
    ...ascii(0x8298, content.copyright),
    ...(content.xpAuthor ? [bytesTag(0x9c9d, Buffer.from(`${content.xpAuthor}\0`, 'utf16le'))] : []),
  ]
}

function exifTags(content: ExifContent): TiffTag[] {
  return [
    ...rational(0x829a, content.exposureSeconds && [content.exposureSeconds]),
    ...rational(0x829d, content.fNumber && [content.fNumber]),
    ...(content.isoSpeed ? [short(0x8827, content.isoSpeed)] : []),
    ...ascii(0x9003, content.dateTimeOriginal),
    ...ascii(0x9011, content.offsetTimeOriginal),
    ...rational(0x920a, content.focalLengthMillimetres && [content.focalLengthMillimetres]),
    ...(content.userComment ? [undefinedTag(0x9286, Buffer.from('UNICODE\0', 'latin1'), content.userComment)] : []),
    ...ascii(0xa431, content.serialNumber),
    ...ascii(0xa434, content.lens),
  ]
}

function positionTags(position: ExifContent['position']): TiffTag[] {
  if (!position) return []
  const { latitude, longitude, altitudeMetres } = position
  return [
    ...ascii(1, latitude < 0 ? 'S' : 'N'),
    ...rational(2, sexagesimal(latitude)),
    ...ascii(3, longitude < 0 ? 'W' : 'E'),
    ...rational(4, sexagesimal(longitude)),
    ...(altitudeMetres === undefined
      ? []
      : [bytesTag(5, Buffer.from([altitudeMetres < 0 ? 1 : 0])), ...rational(6, [[Math.abs(altitudeMetres), 1]])]),
  ]
}

function sexagesimal(degrees: number): Rational[] {
  const hundredths = Math.round(Math.abs(degrees) * 360_000)
  return [
    [Math.floor(hundredths / 360_000), 1],
    [Math.floor(hundredths / 6000) % 60, 1],
    [hundredths % 6000, 100],
  ]
}

function ascii(tag: number, text: string | Buffer | undefined): TiffTag[] {
  if (text === undefined) return []
  const data = Buffer.concat([Buffer.from(text), Buffer.alloc(1)])
  return [{ tag, type: 2, count: data.length, data }]
}

function undefinedTag(tag: number, mark: Buffer, text: string): TiffTag {
  const data = Buffer.concat([mark, Buffer.from(text, 'utf16le')])
  return { tag, type: 7, count: data.length, data }
}

function short(tag: number, value: number): TiffTag {
  const data = Buffer.alloc(2)
  data.writeUInt16LE(value)
  return { tag, type: 3, count: 1, data }
}

function long(tag: number, value: number): TiffTag {
  const data = Buffer.alloc(4)
  data.writeUInt32LE(value)
  return { tag, type: 4, count: 1, data }
}

function rational(tag: number, values: readonly Rational[] | undefined): TiffTag[] {
  if (!values) return []
  const data = Buffer.alloc(8 * values.length)
  for (const [index, number] of values.flat().entries()) data.writeUInt32LE(number, index * 4)
  return [{ tag, type: 5, count: values.length, data }]
}

function directory(unsorted: readonly TiffTag[], offset: number): Buffer {
  const tags = [...unsorted].sort((one, other) => one.tag - other.tag)
  const table = Buffer.alloc(2 + tags.length * 12 + 4)
  table.writeUInt16LE(tags.length)
  const values: Buffer[] = []
  let valueAt = offset + table.length
  for (const [index, { tag, type, count, data }] of tags.entries()) {
    const at = 2 + index * 12
    table.writeUInt16LE(tag, at)
    table.writeUInt16LE(type, at + 2)
    table.writeUInt32LE(count, at + 4)
    if (data.length <= 4) data.copy(table, at + 8)
    else {
      table.writeUInt32LE(valueAt, at + 8)
      const padded = Buffer.concat([data, Buffer.alloc(data.length % 2)])
      values.push(padded)
      valueAt += padded.length
    }
  }
  return Buffer.concat([table, ...values])
}
