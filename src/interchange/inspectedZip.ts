import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'

/** What an archive holds, by name; read without trusting the sizes that it states. */
export type ZipListing = ReadonlyMap<string, { readonly bytes: number }>

export interface ZipLimits {
  readonly maxEntries: number
  /** Of everything unpacked. */
  readonly maxBytes: number
  /** Of the parts that a parser will read whole. */
  readonly maxMarkupBytes: number
}

const inflate = promisify(inflateRaw)
const endSignature = 0x06054b50
const centralSignature = 0x02014b50
const localSignature = 0x04034b50

/**
 * Unpacks every part of an archive against a budget and throws the result away: what a parser then opens is known to be
 * small. Null where it is no sound archive, or a bomb.
 */
export async function inspectedZip(archive: Buffer, limits: ZipLimits): Promise<ZipListing | null> {
  const entries = centralEntries(archive, limits.maxEntries)
  if (!entries) return null
  const listing = new Map<string, { bytes: number }>()
  let left = limits.maxBytes
  let markupLeft = limits.maxMarkupBytes
  for (const entry of entries) {
    const isMarkup = /\.(xml|rels)$/i.test(entry.name)
    const budget = isMarkup ? Math.min(left, markupLeft) : left
    const bytes = await unpackedBytes(archive, entry, budget)
    if (bytes === null) return null
    left -= bytes
    if (isMarkup) markupLeft -= bytes
    listing.set(entry.name, { bytes })
  }
  return listing
}

interface Entry {
  readonly name: string
  readonly method: number
  readonly packedBytes: number
  readonly offset: number
}

/**
 * The parts as the list at the archive's end names them. The parser looks for that list by rules of its own (another list
 * for large archives, a shift where something stands before it, names in a second place): an archive in which it could
 * find another list than this one is none.
 */
function centralEntries(archive: Buffer, maxEntries: number): Entry[] | null {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > archive.length || archive.readUInt32LE(end) !== endSignature) return null
  const count = archive.readUInt16LE(end + 10)
  if (count === 0 || count > maxEntries) return null
  const isOnOneDisk = archive.readUInt32LE(end + 4) === 0 && archive.readUInt16LE(end + 8) === count
  const start = archive.readUInt32LE(end + 16)
  if (!isOnOneDisk || start + archive.readUInt32LE(end + 12) !== end) return null
  const entries: Entry[] = []
  let at = start
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || archive.readUInt32LE(at) !== centralSignature) return null
    const nameEnd = at + 46 + archive.readUInt16LE(at + 28)
    const extraEnd = nameEnd + archive.readUInt16LE(at + 30)
    if (hasSecondName(archive.subarray(nameEnd, extraEnd))) return null
    entries.push({
      name: archive.toString('utf8', at + 46, nameEnd),
      method: archive.readUInt16LE(at + 10),
      packedBytes: archive.readUInt32LE(at + 20),
      offset: archive.readUInt32LE(at + 42),
    })
    at = extraEnd + archive.readUInt16LE(at + 32)
  }
  return at === end ? entries : null
}

/** Info-ZIP's field of a name in Unicode, which would go before the name. */
function hasSecondName(extra: Buffer): boolean {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2))
    if (extra.readUInt16LE(at) === 0x7075) return true
  return false
}

async function unpackedBytes(archive: Buffer, entry: Entry, budget: number): Promise<number | null> {
  const { offset, packedBytes, method } = entry
  if (offset + 30 > archive.length || archive.readUInt32LE(offset) !== localSignature) return null
  const start = offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28)
  const packed = archive.subarray(start, start + packedBytes)
  if (packed.length !== packedBytes || budget < 0) return null
  if (method === 0) return packedBytes <= budget ? packedBytes : null
  if (method !== 8) return null
  if (packedBytes === 0) return 0
  // One byte more than allowed tells too much from enough.
  const unpacked = await inflate(packed, { maxOutputLength: budget + 1 }).catch(() => null)
  return unpacked && unpacked.length <= budget ? unpacked.length : null
}
