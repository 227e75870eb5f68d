import { lookup, Resolver } from 'node:dns/promises'
import { hostOf, isAllowedHost, isPublicAddress, literalAddress } from './targetRules'

export interface TargetAddress {
  readonly address: string
  readonly family: 4 | 6
}

export type Found =
  | { readonly addresses: readonly TargetAddress[] }
  | { readonly failure: 'name_not_found' | 'not_public' }

interface Asked {
  readonly allowedHosts: readonly string[]
  /** `address:port` of name servers, instead of the system's. */
  readonly nameServers?: readonly string[]
}

const timeoutMilliseconds = 5_000

/**
 * The addresses that a connection to `url` may be made to. The name is asked for this once, and the connection is made to
 * what was checked here: a name that answers otherwise the next time leads nowhere. One address that is not public spoils
 * the name, whatever else it has.
 */
export async function resolveTarget(url: URL, { allowedHosts, nameServers }: Asked): Promise<Found> {
  const literal = literalAddress(url)
  const isInside = isAllowedHost(url, allowedHosts)
  const addresses = literal
    ? [{ address: literal, family: familyOf(literal) }]
    : await (isInside ? systemLookup(hostOf(url)) : resolve(hostOf(url), nameServers))
  if (addresses.length === 0) return { failure: 'name_not_found' }
  if (!isInside && !addresses.every(({ address }) => isPublicAddress(address))) return { failure: 'not_public' }
  return { addresses }
}

/** Names inside the house may stand in the system's own file, which the resolver does not read. */
async function systemLookup(host: string): Promise<TargetAddress[]> {
  const found = await lookup(host, { all: true }).catch(() => [])
  return found.map(({ address }) => ({ address, family: familyOf(address) }))
}

/** Not by the system's look-up: it has four threads, and a slow name server would hold up all that reads files. */
async function resolve(host: string, nameServers: readonly string[] | undefined): Promise<TargetAddress[]> {
  const resolver = new Resolver()
  if (nameServers) resolver.setServers([...nameServers])
  const timer = setTimeout(() => resolver.cancel(), timeoutMilliseconds)
  const [four, six] = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)])
  clearTimeout(timer)
  const found = [four, six].flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
  return found.map((address) => ({ address, family: familyOf(address) }))
}

function familyOf(address: string): 4 | 6 {
  return address.includes(':') ? 6 : 4
}
