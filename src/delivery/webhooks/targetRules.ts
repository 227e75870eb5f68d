import ipaddr from 'ipaddr.js'

/**
 * Whether an IP address, as text, is one that anybody on the internet can have: no private, local, shared, reserved or
 * group address, nor one that stands for an IPv4 address (mapped, NAT64, 6to4, Teredo).
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  // The only part of IPv6 that is given out (RFC 4291, 2.4); the rest may be given another meaning any day.
  return parsed.kind() === 'ipv4' || isGlobalUnicast(parsed.toByteArray()[0] ?? 0)
}

function isGlobalUnicast(firstByte: number): boolean {
  return firstByte >> 5 === 0b001
}

/** The host of an address as it is looked up: without the brackets of IPv6 and the root's dot. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
}

/** The host, where it is an IP address already; null for a name. `URL` has written all forms of it as one. */
export function literalAddress(url: URL): string | null {
  const host = hostOf(url)
  return ipaddr.isValid(host) ? host : null
}

/** Whether `host:port` is on the list of receivers inside the house; the port is the scheme's own where none is named. */
export function isAllowedHost(url: URL, allowed: readonly string[]): boolean {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  return allowed.includes(`${url.hostname}:${port}`.toLowerCase())
}

/** Whether an address can be seen to lead into the house, before any name is looked up. */
export function leadsInside(url: URL, allowed: readonly string[]): boolean {
  if (isAllowedHost(url, allowed)) return false
  const literal = literalAddress(url)
  if (literal !== null) return !isPublicAddress(literal)
  const host = hostOf(url)
  return !host.includes('.') || ['.localhost', '.local', '.internal'].some((end) => host.endsWith(end))
}
