/** An item of a meta box (ISO/IEC 14496-12, 8.11): what it is and where it lies. */
export interface MetaItem {
  readonly type: string
  readonly contentType: string
  /** Its extents lie in the meta box's own data, not in the file. */
  readonly isInMeta: boolean
  readonly extents: readonly Extent[]
}

interface Extent {
  readonly offset: number
  readonly length: number
}

interface ItemKind {
  readonly id: number
  readonly type: string
  readonly contentType: string
}

const maxItems = 10_000
/** Of all items together; an entry of no bytes could be repeated without end. */
const maxExtents = 20_000

/** The boxes that stand behind each other; the first of each type. */
export function childBoxes(bytes: Buffer): Map<string, Buffer> {
  const boxes = new Map<string, Buffer>()
  for (const { type, content } of boxesIn(bytes)) if (!boxes.has(type)) boxes.set(type, content)
  return boxes
}

/** Null where the tables of items are missing or damaged. */
export function itemPlaces(boxes: ReadonlyMap<string, Buffer>): MetaItem[] | null {
  const iinf = boxes.get('iinf')
  const iloc = boxes.get('iloc')
  if (!iinf || !iloc) return null
  try {
    const places = readLocations(iloc)
    return readKinds(iinf).flatMap(({ id, type, contentType }) => {
      const place = places.get(id)
      return place ? [{ type, contentType, ...place }] : []
    })
  } catch (error) {
    // A table that ends in the middle of an entry.
    if (error instanceof RangeError) return null
    throw error
  }
}

function boxesIn(bytes: Buffer): { type: string; content: Buffer }[] {
  const boxes: { type: string; content: Buffer }[] = []
  let at = 0
  while (at + 8 <= bytes.length && boxes.length < maxItems) {
    const size = bytes.readUInt32BE(at) || bytes.length - at
    if (size < 8) break
    boxes.push({ type: bytes.toString('latin1', at + 4, at + 8), content: bytes.subarray(at + 8, at + size) })
    at += size
  }
  return boxes
}

function readKinds(iinf: Buffer): ItemKind[] {
  const entries = iinf.subarray(iinf.readUInt8(0) === 0 ? 6 : 8)
  return boxesIn(entries).flatMap(({ type, content }) => {
    const version = type === 'infe' ? content.readUInt8(0) : 0
    if (version < 2) return []
    const idBytes = version === 2 ? 2 : 4
    const typeAt = 4 + idBytes + 2
    const [, contentType = ''] = content.toString('latin1', typeAt + 4).split('\0')
    return [{ id: content.readUIntBE(4, idBytes), type: content.toString('latin1', typeAt, typeAt + 4), contentType }]
  })
}

function readLocations(iloc: Buffer): Map<number, Pick<MetaItem, 'isInMeta' | 'extents'>> {
  const version = iloc.readUInt8(0)
  const idBytes = version < 2 ? 2 : 4
  const sizes = iloc.readUInt16BE(4)
  const nibble = (place: number) => (sizes >> place) & 15
  const [offsetBytes, lengthBytes, baseBytes] = [nibble(12), nibble(8), nibble(4)]
  const indexBytes = version === 0 ? 0 : nibble(0)
  const cursor = readerOf(iloc, 6)
  const count = Math.min(cursor(idBytes), maxItems)
  const places = new Map<number, Pick<MetaItem, 'isInMeta' | 'extents'>>()
  let extentCount = 0
  for (let item = 0; item < count; item += 1) {
    const id = cursor(idBytes)
    const isInMeta = version > 0 && (cursor(2) & 15) === 1
    cursor(2)
    const base = cursor(baseBytes)
    const extents: Extent[] = []
    for (let left = cursor(2); left > 0; left -= 1) {
      cursor(indexBytes)
      const extent = { offset: base + cursor(offsetBytes), length: cursor(lengthBytes) }
      extents.push(extent)
      extentCount += 1
      if (extentCount > maxExtents) throw new RangeError('more extents than any picture has')
    }
    places.set(id, { isInMeta, extents })
  }
  return places
}

/** Reads one unsigned number after the other, of 0, 2, 4 or 8 bytes. */
function readerOf(bytes: Buffer, from: number): (size: number) => number {
  let at = from
  return (size) => {
    if (size === 0) return 0
    const value = size === 8 ? Number(bytes.readBigUInt64BE(at)) : bytes.readUIntBE(at, size)
    at += size
    return value
  }
}
