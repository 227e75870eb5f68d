import type { Bilingual } from '../src/language'

export type DecodedPage =
  | { ok: true; text: string; encoding: PageEncoding }
  | { ok: false; code: PageRefusal; message: Bilingual }

export type PageEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

export const pageRefusals = {
  page_empty: { zh: '文件是空的：里面没有文字。', en: 'The file is empty: there is no text in it.' },
  page_too_large: {
    zh: '文件超过 512 KiB，不像一个版面的文本。请按版拆成单独的文件。',
    en: 'The file is larger than 512 KiB, which no single page of text is. Split it into one file per page.',
  },
  page_binary: {
    zh: '文件不是纯文本（例如 PDF、Word 或图片）。请先提取文字，存为 .txt。',
    en: 'The file is not plain text (a PDF, Word document or picture, perhaps). Extract its text to a .txt file first.',
  },
  page_encoding_unknown: {
    zh: '文件的编码既不是 UTF-8 也不是 GB18030。请用 UTF-8 重新保存。',
    en: 'The file is encoded neither in UTF-8 nor in GB18030. Save it again as UTF-8.',
  },
} as const satisfies Record<string, Bilingual>

export type PageRefusal = keyof typeof pageRefusals

/** Bytes. A page of a newspaper holds about ten thousand characters, thirty thousand bytes. */
export const largestPage = 512 * 1024

const binaryMagic = [
  '%PDF-',
  'PK\u0003\u0004',
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
  '{\\rtf',
  '\u00d0\u00cf\u0011\u00e0',
]
/** GB18030 gives a reading to nearly any bytes: of what is not ASCII, this share must be ordinary Chinese text. */
const plausibleShare = 0.9

/**
 * A page file's bytes as text with LF line ends and without a byte order mark: UTF-8, UTF-16 with a mark, else GB18030
 * (which holds GBK and GB2312). Refuses with a stable code what is empty, too large, no text, or in another encoding.
 */
export function decodePage(bytes: Uint8Array): DecodedPage {
  if (bytes.length > largestPage) return refused('page_too_large')
  const marked = byMark(bytes)
  if (!marked && looksBinary(bytes)) return refused('page_binary')
  const decoded = marked ? decodeAs(marked, bytes) : (decodeAs('utf-8', bytes) ?? plausible(decodeAs('gb18030', bytes)))
  if (!decoded) return refused('page_encoding_unknown')
  const text = decoded.text.replace(/\r\n?/gu, '\n')
  if (text.trim() === '') return refused('page_empty')
  return hasControls(text) ? refused('page_binary') : { ok: true, text, encoding: decoded.encoding }
}

interface Decoded {
  text: string
  encoding: PageEncoding
}

function refused(code: PageRefusal): DecodedPage {
  return { ok: false, code, message: pageRefusals[code] }
}

function byMark(bytes: Uint8Array): PageEncoding | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

function looksBinary(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  return bytes.includes(0) || binaryMagic.some((magic) => head.startsWith(magic))
}

function decodeAs(encoding: PageEncoding, bytes: Uint8Array): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
  } catch {
    // A TypeError is how the decoder says that the bytes are not of this encoding: the next one is tried.
    return null
  }
}

function plausible(decoded: Decoded | null): Decoded | null {
  const chars = Array.from(decoded?.text ?? '').filter((char) => char > '~')
  const ordinary = chars.filter((char) =>
    /[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef\u2010-\u2027\u00b7\u25a0-\u25cf]/u.test(char),
  )
  return chars.length > 0 && ordinary.length / chars.length >= plausibleShare ? decoded : null
}

/** Control characters other than tab, line feed, vertical tab and form feed do not occur in text. */
function hasControls(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return /[\u0000-\u0008\u000e-\u001f\u007f]/u.test(text)
}
