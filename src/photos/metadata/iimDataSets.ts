import type { ProblemList } from './metadataProblems'
import { type Charset, charsetOf, decoded, isValidIn } from './textCharset'

/** Texts by data set, like `2:120`, in the order of the block. */
export type IimTexts = ReadonlyMap<string, readonly string[]>

const marker = 0x1c
const maxDataSets = 5_000
/** Those that hold text and are read: version numbers and pictures among the others would confuse the character set. */
const textSets = new Set([5, 25, 55, 60, 80, 85, 90, 92, 95, 100, 101, 105, 110, 115, 116, 120, 122])

/** Escape sequences of ISO/IEC 2022 in data set 1:90, for what picture desks meet. */
const declaredCharsets: ReadonlyMap<string, Charset> = new Map([
  ['\x1b%G', 'utf-8'],
  ['\x1b%/G', 'utf-8'],
  ['\x1b%/H', 'utf-8'],
  ['\x1b%/I', 'utf-8'],
  ['\x1b$A', 'gb18030'],
  ['\x1b$)A', 'gb18030'],
  ['\x1b.A', 'windows-1252'],
  ['\x1b-A', 'windows-1252'],
])

/** Data sets of IPTC-IIM 4.2: marker, record, number, length, data. */
export function readIim(block: Buffer, problems: ProblemList): IimTexts {
  const { declaration, raw } = dataSets(block, problems)
  const charset = decideCharset(
    declaration,
    raw.map(({ data }) => data),
    problems,
  )
  const texts = new Map<string, string[]>()
  for (const { name, data } of raw) {
    const text = charset && decoded(data, charset)
    if (text) texts.set(name, [...(texts.get(name) ?? []), text])
  }
  return texts
}

interface RawDataSet {
  readonly name: string
  readonly data: Buffer
}

function dataSets(block: Buffer, problems: ProblemList): { declaration: string | null; raw: RawDataSet[] } {
  const raw: RawDataSet[] = []
  let declaration: string | null = null
  let at = 0
  for (let count = 0; at + 5 <= block.length && block[at] === marker; count += 1) {
    if (count === maxDataSets) {
      problems.add('too_many_blocks', 'iim')
      break
    }
    const [record = 0, number = 0] = block.subarray(at + 1, at + 3)
    const short = block.readUInt16BE(at + 3)
    // The highest bit: the length stands in as many bytes as the rest says.
    const lengthBytes = short & 0x8000 ? short & 0x7fff : 0
    if (lengthBytes > 4 || at + 5 + lengthBytes > block.length) break
    const length = lengthBytes > 0 ? block.readUIntBE(at + 5, lengthBytes) : short
    const data = block.subarray(at + 5 + lengthBytes, at + 5 + lengthBytes + length)
    if (record === 1 && number === 90) declaration = data.toString('latin1')
    if (record === 2 && textSets.has(number)) raw.push({ name: `${record}:${number}`, data })
    at += 5 + lengthBytes + length
  }
  // Padding with zeros is usual.
  if (at > block.length || block.subarray(at).some((byte) => byte !== 0)) problems.add('block_damaged', 'iim')
  return { declaration, raw }
}

/** What is declared counts, if the texts are valid in it; else validity decides. One block is in one character set. */
function decideCharset(declaration: string | null, texts: readonly Buffer[], problems: ProblemList): Charset | null {
  const declared = declaration === null ? undefined : declaredCharsets.get(declaration)
  if (declared && isValidIn(declared, texts)) return declared
  const charset = charsetOf(texts)
  if (!charset) problems.add('charset_unknown', 'iim')
  else if (declared) problems.add('charset_not_as_declared', 'iim')
  return charset
}
