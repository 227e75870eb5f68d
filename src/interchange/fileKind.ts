/** What a file is, by its content alone. */
export type FileKind = 'docx' | 'oldWord' | 'rtf' | 'pdf' | 'html' | 'text' | 'unknown'

export function fileKindOf(content: Uint8Array): FileKind {
  const starts = (...bytes: readonly number[]) => bytes.every((byte, index) => content[index] === byte)
  // What Word 97, WPS (.wps) and every document with a password begin with.
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'oldWord'
  if (starts(0x50, 0x4b)) return 'docx'
  if (starts(0x7b, 0x5c, 0x72, 0x74, 0x66)) return 'rtf'
  if (starts(0x25, 0x50, 0x44, 0x46)) return 'pdf'
  const text = decodedText(content)
  if (text === null) return 'unknown'
  return /^\s*(<!doctype html|<html[\s>])/i.test(text.slice(0, 500)) ? 'html' : 'text'
}

/** Text in UTF-8, UTF-16 with its mark, or GB18030 (which holds GBK and GB 2312); null where it is no text at all. */
export function decodedText(content: Uint8Array): string | null {
  const [first, second] = content
  if (first === 0xff && second === 0xfe) return decoded(content, 'utf-16le')
  if (first === 0xfe && second === 0xff) return decoded(content, 'utf-16be')
  if (content.includes(0)) return null
  return decoded(content, 'utf-8') ?? decoded(content, 'gb18030')
}

function decoded(content: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content)
  } catch {
    return null
  }
}
