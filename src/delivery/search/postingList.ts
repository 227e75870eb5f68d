/** Most that one posting can weigh; see `rankRules.ts`. */
export const maxImpact = 15

const pageBits = 20
const pageBytes = 1 << pageBits
const firstSliceBytes = 8
const largestSliceBytes = 1_024
/** At the end of a slice stands where the next one begins. */
const linkBytes = 4

/** What reading a list fills: documents in rising order, each with its impact. */
export class Postings {
  documents = new Uint32Array(1_024)
  impacts = new Uint8Array(1_024)
  count = 0

  reserve(count: number): void {
    if (count <= this.documents.length) return
    const length = Math.max(count, this.documents.length * 2)
    this.documents = new Uint32Array(length)
    this.impacts = new Uint8Array(length)
  }
}

/** Of documents alone, or each with an impact beside it. */
export const impactBits = { none: 0, sixteenSteps: 4 } as const

/**
 * Lists of (document, impact) for many terms, packed into pages of bytes: each list is a chain of slices that grow as the
 * list does, so that a hundred thousand rare words and a few frequent ones waste little alike (the way of Lucene's byte
 * blocks). A posting is the distance from the document before and the impact in one number of seven bits a byte: mostly
 * one or two bytes. Only what has a higher number than the last document can be added.
 */
export class PostingLists {
  readonly #bits: number
  readonly #pages: Uint8Array[] = []
  #free = 0
  #terms = 0
  #heads = new Uint32Array(1_024)
  #writeAt = new Uint32Array(1_024)
  #sliceEnds = new Uint32Array(1_024)
  #sliceBytes = new Uint16Array(1_024)
  #lastDocuments = new Uint32Array(1_024)
  #counts = new Uint32Array(1_024)

  constructor(bits: (typeof impactBits)[keyof typeof impactBits] = impactBits.sixteenSteps) {
    this.#bits = bits
  }

  /** @returns the number of a new, empty list */
  create(): number {
    const term = this.#terms
    if (term === this.#heads.length) this.#grow()
    this.#terms += 1
    const head = this.#slice(firstSliceBytes)
    this.#heads[term] = head
    this.#writeAt[term] = head
    this.#sliceEnds[term] = head + firstSliceBytes - linkBytes
    this.#sliceBytes[term] = firstSliceBytes
    return term
  }

  count(term: number): number {
    return this.#counts[term] ?? 0
  }

  bytes(): number {
    return this.#pages.length * pageBytes + this.#heads.length * 22
  }

  /** Nothing happens where the document is the list's last one already. */
  append(term: number, document: number, impact = 0): void {
    // The first document is told from none by counting from one.
    const distance = document + 1 - (this.#lastDocuments[term] ?? 0)
    if (distance <= 0) return
    let rest = (distance << this.#bits) | impact
    while (rest > 127) {
      this.#write(term, (rest & 127) | 128)
      rest >>>= 7
    }
    this.#write(term, rest)
    this.#lastDocuments[term] = document + 1
    this.#counts[term] = this.count(term) + 1
  }

  /** @param among where it is given, only documents that have something there are taken */
  read(term: number, into: Postings, among: Uint8Array | null = null): void {
    const count = this.count(term)
    into.reserve(count)
    const { documents, impacts } = into
    const bits = this.#bits
    const mask = (1 << bits) - 1
    const head = this.#heads[term] ?? 0
    let page = this.#pages[head >>> pageBits] ?? nothing
    let at = head & (pageBytes - 1)
    let sliceBytes = firstSliceBytes
    let end = at + firstSliceBytes - linkBytes
    let document = -1
    let value = 0
    let shift = 0
    let taken = 0
    // Byte by byte: this loop runs for every posting of every question.
    for (let left = count; left > 0; ) {
      if (at === end) {
        const next = readLink(page, at)
        page = this.#pages[next >>> pageBits] ?? nothing
        at = next & (pageBytes - 1)
        sliceBytes = Math.min(sliceBytes * 2, largestSliceBytes)
        end = at + sliceBytes - linkBytes
      }
      const byte = page[at] ?? 0
      at += 1
      if (byte > 127) {
        value |= (byte & 127) << shift
        shift += 7
        continue
      }
      value |= byte << shift
      document += value >>> bits
      if (among === null || among[document] !== 0) {
        documents[taken] = document
        impacts[taken] = value & mask
        taken += 1
      }
      left -= 1
      value = 0
      shift = 0
    }
    into.count = taken
  }

  #write(term: number, byte: number): void {
    let at = this.#writeAt[term] ?? 0
    if (at === this.#sliceEnds[term]) at = this.#chain(term, at)
    const page = this.#pages[at >>> pageBits] ?? nothing
    page[at & (pageBytes - 1)] = byte
    this.#writeAt[term] = at + 1
  }

  /** Begins the next slice of a list whose last one ends here. */
  #chain(term: number, end: number): number {
    const bytes = Math.min((this.#sliceBytes[term] ?? 0) * 2, largestSliceBytes)
    const next = this.#slice(bytes)
    writeLink(this.#pages[end >>> pageBits] ?? nothing, end & (pageBytes - 1), next)
    this.#sliceBytes[term] = bytes
    this.#sliceEnds[term] = next + bytes - linkBytes
    return next
  }

  /** Where a new slice begins; none lies across two pages. */
  #slice(bytes: number): number {
    const isFull = (this.#free & (pageBytes - 1)) + bytes > pageBytes
    if (isFull) this.#free = this.#pages.length * pageBytes
    if (this.#free >= this.#pages.length * pageBytes) this.#pages.push(new Uint8Array(pageBytes))
    const at = this.#free
    this.#free += bytes
    return at
  }

  #grow(): void {
    const length = this.#heads.length * 2
    this.#heads = longer(this.#heads, length)
    this.#writeAt = longer(this.#writeAt, length)
    this.#sliceEnds = longer(this.#sliceEnds, length)
    this.#lastDocuments = longer(this.#lastDocuments, length)
    this.#counts = longer(this.#counts, length)
    const sliceBytes = new Uint16Array(length)
    sliceBytes.set(this.#sliceBytes)
    this.#sliceBytes = sliceBytes
  }
}

const nothing = new Uint8Array(0)

function longer(array: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(length)
  copy.set(array)
  return copy
}

function writeLink(page: Uint8Array, at: number, link: number): void {
  for (let byte = 0; byte < linkBytes; byte += 1) page[at + byte] = (link >>> (8 * byte)) & 255
}

function readLink(page: Uint8Array, at: number): number {
  let link = 0
  for (let byte = linkBytes - 1; byte >= 0; byte -= 1) link = link * 256 + (page[at + byte] ?? 0)
  return link
}
