/** What a database column, a file system and a person can bear. */
const longestBytes = 255
/** A longer "extension" is the end of a sentence. */
const longestExtension = 10

/**
 * The name under which a picture came from the camera, fit to be kept and shown: without its folders, in one Unicode form
 * (NFC), without control characters and those that turn the direction of writing, at most 255 bytes of UTF-8; what is
 * too long loses the end of its name, never its extension, and no character is cut in two. Null where nothing is left.
 */
export function cleanFileName(name: string): string | null {
  const base = name.split(/[/\\]/).at(-1) ?? ''
  const clean = base
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFD]/gu, '')
    .trim()
  if (clean === '' || clean === '.' || clean === '..') return null
  if (bytesOf(clean) <= longestBytes) return clean
  const dot = clean.lastIndexOf('.')
  const extension = dot > 0 && clean.length - dot <= longestExtension ? clean.slice(dot) : ''
  return cut(clean.slice(0, clean.length - extension.length), longestBytes - bytesOf(extension)) + extension
}

function cut(text: string, bytes: number): string {
  let kept = ''
  let used = 0
  for (const { segment } of new Intl.Segmenter('zh').segment(text)) {
    used += bytesOf(segment)
    if (used > bytes) break
    kept += segment
  }
  return kept
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}
