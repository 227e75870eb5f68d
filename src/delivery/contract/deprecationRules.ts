/** An address that goes away, and all below it. */
export interface Deprecation {
  readonly path: `/${string}`
  /** From when on it should not be used any more: ISO 8601. */
  readonly deprecatedAt: string
  /** When it will be gone; at least six months later. */
  readonly sunsetAt: string
  /** Where it is said what takes its place. */
  readonly link: string
}

/** `Deprecation` (RFC 9745: a date of a structured field), `Sunset` (RFC 8594: an HTTP date) and the link, for an address that goes away. */
export function deprecationHeaders(path: string, deprecations: readonly Deprecation[]): Record<string, string> {
  const found = deprecations.find((each) => isBelow(path, each.path))
  if (!found) return {}
  return {
    Deprecation: `@${Math.floor(Date.parse(found.deprecatedAt) / 1000)}`,
    Sunset: new Date(found.sunsetAt).toUTCString(),
    Link: `<${found.link}>; rel="deprecation"; type="text/html"`,
  }
}

export function isBelow(path: string, address: string): boolean {
  return path === address || path.startsWith(`${address}/`)
}
