/** Of a file, from its first byte (0) on; both are part of it. */
export interface BytePart {
  readonly first: number
  readonly last: number
}

/** One part of a file (RFC 9110, 14.1.2); null for the whole of it, as every other form of range is taken. */
export function bytePart(range: string | null, byteCount: number): BytePart | 'beyondTheEnd' | null {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/i.exec(range?.trim() ?? '') ?? []
  if (from === undefined || to === undefined || (from === '' && to === '')) return null
  const last = from === '' || to === '' ? byteCount - 1 : Math.min(Number(to), byteCount - 1)
  const first = from === '' ? Math.max(0, byteCount - Number(to)) : Number(from)
  if (from !== '' && to !== '' && Number(to) < first) return null
  return first >= byteCount || (from === '' && Number(to) === 0) ? 'beyondTheEnd' : { first, last }
}
