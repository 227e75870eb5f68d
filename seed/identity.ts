import { createHash } from 'node:crypto'

/** Names a page by its text: line ends and the space at the ends of lines make no other page. Hex, 64 characters. */
export function pageKeyOf(text: string): string {
  const lines = text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trimEnd())
  return createHash('sha256').update(lines.join('\n').trim()).digest('hex')
}

/** The same name always gets the same id, so that a second run finds what the first one made. A UUID of version 8 (RFC 9562). */
export function seedId(scope: string, name: string): string {
  const hex = createHash('sha256').update(`newsroom-seed\n${scope}\n${name}`).digest('hex')
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
