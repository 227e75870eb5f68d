import type { ByteSource } from './byteSource'

/** An image file directory: its tags' values, read when they are asked for. */
export interface TiffDirectory {
  /** The bytes of a tag, as many as `maxBytes`; null where there is none. */
  readonly bytes: (tag: number, maxBytes?: number) => Promise<Buffer | null>
  /** Unsigned integers and rationals alike; none where the tag is missing or holds no such numbers. */
  readonly numbers: (tag: number) => Promise<number[]>
  /** How many bytes the tag says it has; 0 where there is none. */
  readonly length: (tag: number) => number
}

export interface TiffStructure {
  readonly first: TiffDirectory | null
  readonly directoryAt: (offset: number) => Promise<TiffDirectory | null>
}

interface Entry {
  readonly type: number
  readonly length: number
  /** Where the value lies, in the source. */
  readonly offset: number
}

/** Bytes of a value by its type (TIFF 6.0; EXIF 3.0 adds 129, UTF-8). */
const typeBytes: Readonly<Record<number, number>> = {
  1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8, 129: 1,
} // biome-ignore format: a table
const integerTypes = new Set([1, 3, 4, 13, 16, 18])
const maxEntries = 1000
const defaultMaxBytes = 64 * 1024

/** TIFF 6.0, and BigTIFF with its longer numbers; null where it is neither. */
export async function tiffStructure(source: ByteSource): Promise<TiffStructure | null> {
  const head = await source.read(0, 16)
  const order = head.toString('latin1', 0, 2)
  if (head.length < 8 || (order !== 'II' && order !== 'MM')) return null
  const isLittle = order === 'II'
  const magic = unsigned(head, { at: 2, bytes: 2, isLittle })
  if (magic !== 42 && magic !== 43) return null
  const layout = { source, isLittle, isBig: magic === 43 }
  if (layout.isBig && head.length < 16) return null
  const start = unsigned(head, { at: layout.isBig ? 8 : 4, bytes: layout.isBig ? 8 : 4, isLittle })
  return { first: await directory(layout, start), directoryAt: (offset) => directory(layout, offset) }
}

interface Layout {
  readonly source: ByteSource
  readonly isLittle: boolean
  readonly isBig: boolean
}

async function directory(layout: Layout, offset: number): Promise<TiffDirectory | null> {
  const { source, isLittle, isBig } = layout
  const countBytes = isBig ? 8 : 2
  const entryBytes = isBig ? 20 : 12
  const head = await source.read(offset, countBytes)
  if (offset === 0 || head.length < countBytes) return null
  const count = Math.min(unsigned(head, { at: 0, bytes: countBytes, isLittle }), maxEntries)
  const table = await source.read(offset + countBytes, count * entryBytes)
  const entries = new Map<number, Entry>()
  for (let at = 0; at + entryBytes <= table.length; at += entryBytes) {
    const tag = unsigned(table, { at, bytes: 2, isLittle })
    if (!entries.has(tag)) entries.set(tag, entryAt(layout, { table, at, tableOffset: offset + countBytes }))
  }
  const bytes = async (tag: number, maxBytes = defaultMaxBytes) => {
    const entry = entries.get(tag)
    if (!entry || entry.length === 0) return null
    const value = await source.read(entry.offset, Math.min(entry.length, maxBytes))
    return value.length > 0 ? value : null
  }
  return {
    bytes,
    numbers: async (tag) => numbersOf(await bytes(tag), { type: entries.get(tag)?.type ?? 0, isLittle }),
    length: (tag) => entries.get(tag)?.length ?? 0,
  }
}

interface TablePlace {
  readonly table: Buffer
  readonly at: number
  readonly tableOffset: number
}

function entryAt({ isLittle, isBig }: Layout, { table, at, tableOffset }: TablePlace): Entry {
  const wide = isBig ? 8 : 4
  const type = unsigned(table, { at: at + 2, bytes: 2, isLittle })
  const length = unsigned(table, { at: at + 4, bytes: wide, isLittle }) * (typeBytes[type] ?? 0)
  const valueAt = at + 4 + wide
  // A value that fits stands in the place of its address.
  const offset = length <= wide ? tableOffset + valueAt : unsigned(table, { at: valueAt, bytes: wide, isLittle })
  return { type, length, offset }
}

function numbersOf(bytes: Buffer | null, { type, isLittle }: { type: number; isLittle: boolean }): number[] {
  const size = typeBytes[type] ?? 0
  if (!bytes || size === 0) return []
  const integer = (at: number, bytesOfIt: number) => unsigned(bytes, { at, bytes: bytesOfIt, isLittle })
  const values: number[] = []
  for (let at = 0; at + size <= bytes.length; at += size) {
    if (type === 5) values.push(integer(at, 4) / integer(at + 4, 4))
    else if (integerTypes.has(type)) values.push(integer(at, size))
  }
  return values.filter(Number.isFinite)
}

function unsigned(from: Buffer, { at, bytes, isLittle }: { at: number; bytes: number; isLittle: boolean }): number {
  if (bytes === 8) return Number(isLittle ? from.readBigUInt64LE(at) : from.readBigUInt64BE(at))
  return isLittle ? from.readUIntLE(at, bytes) : from.readUIntBE(at, bytes)
}
