/** Whose pages may read the public API in a browser: anybody's, or those of these origins. */
export type CrossOrigin = 'any' | readonly string[]

/** Whether an answer depends on where it is read. */
export function isByOrigin(allowed: CrossOrigin): boolean {
  return allowed !== 'any' && allowed.length > 0
}

/**
 * What lets this origin's scripts read an answer: names and values in turn. Where anybody may, each answer says so by itself.
 * Never with credentials, as beside the cache (src/delivery/contract/readerCors.ts).
 */
export function crossOriginHead(allowed: CrossOrigin, origin: string | undefined): string[] {
  if (origin === undefined || allowed === 'any' || !allowed.includes(origin)) return []
  return ['access-control-allow-origin', origin]
}
