let byCharacter: Map<string, Buffer> | undefined

/** A text in GB 18030; the platform only decodes it. */
export function gb18030(text: string): Buffer {
  byCharacter ??= twoByteCharacters()
  const table = byCharacter
  return Buffer.concat([...text].map((character) => encoded(character, table)))
}

function encoded(character: string, table: ReadonlyMap<string, Buffer>): Buffer {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return Buffer.from([code])
  const known = table.get(character)
  if (known) return known
  if (code < 0x10000) throw new Error(`The test pictures need no ${character}.`)
  // Four bytes, which count on from U+10000 at 90 30 81 30.
  const index = code - 0x10000
  return Buffer.from([
    0x90 + Math.floor(index / 12_600),
    0x30 + (Math.floor(index / 1260) % 10),
    0x81 + (Math.floor(index / 10) % 126),
    0x30 + (index % 10),
  ])
}

function twoByteCharacters(): Map<string, Buffer> {
  const decoder = new TextDecoder('gb18030')
  const table = new Map<string, Buffer>()
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const bytes = Buffer.from([lead, trail])
      const character = decoder.decode(bytes)
      if (trail !== 0x7f && [...character].length === 1) table.set(character, bytes)
    }
  }
  return table
}
