export type Charset = 'utf-8' | 'gb18030' | 'windows-1252'

/**
 * The character set in which all of these texts are valid: UTF-8, else GB18030, which has GBK and GB2312 in it. A last
 * character that a length limit has cut in two does not count. Null where neither fits.
 */
export function charsetOf(texts: readonly Uint8Array[]): Charset | null {
  return (['utf-8', 'gb18030'] as const).find((charset) => isValidIn(charset, texts)) ?? null
}

export function isValidIn(charset: Charset, texts: readonly Uint8Array[]): boolean {
  return texts.every((bytes) => decoded(bytes, charset) !== null)
}

/** The text without a last character that is cut in two; null where it is not valid. */
export function decoded(bytes: Uint8Array, charset: Charset): string | null {
  try {
    // A stream that may go on keeps an incomplete character back instead of refusing it.
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes, { stream: true })
    // GB18030 maps what it has no character for into the private use area.
    return text.includes('\ufffd') ? null : text
  } catch {
    return null
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g

/** As it may be kept and shown: one kind of line end, no control characters, no lone surrogates, nothing at the ends. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(controls, '')
    .replace(/\p{Surrogate}/gu, '')
    .trim()
}
