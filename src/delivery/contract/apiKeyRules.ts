import { createHash, randomBytes } from 'node:crypto'

const mark = 'nk_'
const shownLetters = 10

/** A new key: 240 random bits. It is handed over once; the hash and the first letters are kept. */
export function makeApiKey(): { readonly key: string; readonly keyHash: string; readonly keyPrefix: string } {
  const key = `${mark}${randomBytes(30).toString('base64url')}`
  return { key, keyHash: hashOfKey(key), keyPrefix: key.slice(0, shownLetters) }
}

/** A plain hash is enough for what cannot be guessed. */
export function hashOfKey(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

interface KeyHeaders {
  readonly authorization?: string | undefined
  readonly 'x-api-key'?: string | string[] | undefined
}

/** The key that a request shows: `X-API-Key`, or `Authorization: Bearer nk_…`. A bearer without the mark is a person's token, not ours. */
export function keyIn({ authorization, 'x-api-key': header }: KeyHeaders): string | null {
  if (typeof header === 'string' && header.trim() !== '') return header.trim()
  const bearer = /^bearer\s+(\S+)$/i.exec(authorization?.trim() ?? '')?.[1]
  return bearer?.startsWith(mark) ? bearer : null
}
