import ipaddr from 'ipaddr.js'

/** What one subscriber is given of IPv6 at least (RFC 6177): all of its addresses are his or hers to choose from. */
const subscriberBits = 64

/**
 * Whom an address stands for where requests are counted: an IPv4 address itself, however it is written, and of IPv6 the network of a
 * subscriber. What is no address stands for itself.
 */
export function subscriberOf(address: string): string {
  if (!ipaddr.isValid(address)) return address
  const parsed = ipaddr.process(address)
  if (parsed.kind() === 'ipv4') return parsed.toString()
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/${subscriberBits}`).toString()}/${subscriberBits}`
}
