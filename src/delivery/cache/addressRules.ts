import { isDeepStrictEqual } from 'node:util'
import { parse, stringify } from 'qs-esm'

/** Addresses whose answer to a stranger is the same for every stranger. */
export interface PublicAddress {
  /** The whole path, without its query. */
  readonly path: RegExp
  /** Parameters that the answer depends on; any other is left out. */
  readonly takes: readonly string[]
  /** Parameters that would change the answer, and with which it is asked for anew each time. */
  readonly refuses?: readonly string[]
  /** Not kept longer than this, where the answer follows more than what `public-changes` tells of. */
  readonly keptSeconds?: number
  /** The answer is in the reader's language also where it is no error. */
  readonly isTranslated?: boolean
  /** Not answered by the database: where it cannot be answered, that says nothing of the database. */
  readonly isBesideDatabase?: boolean
}

export interface CacheableTarget {
  readonly address: PublicAddress
  /** What is asked for and kept under: the target with its parameters in one order, and none that nobody reads. */
  readonly key: string
}

/** As Payload reads an address's query: what is read otherwise would be another question. */
const reading = { allowEmptyArrays: true, arrayLimit: 1000, depth: 10 }

const longestTarget = 1_024
const mostValues = 24

/** Undefined where the target is of no public address, or its query is one that hardly anybody asks twice. */
export function cacheableTarget(target: string, addresses: readonly PublicAddress[]): CacheableTarget | undefined {
  if (target.length > longestTarget || target.includes('#')) return undefined
  const [path = '', ...rest] = target.split('?')
  const address = addresses.find((each) => each.path.test(path))
  if (!address) return undefined
  const query: Readonly<Record<string, unknown>> = parse(rest.join('?'), reading)
  if (address.refuses?.some((name) => Object.hasOwn(query, name))) return undefined
  const taken = Object.fromEntries(
    address.takes.filter((name) => Object.hasOwn(query, name)).map((name) => [name, query[name]]),
  )
  // Given twice: which one counts is for whoever answers to say.
  if (Object.values(taken).some(Array.isArray) || countValues(taken) > mostValues) return undefined
  const normal = stringify(taken, { sort: (a, b) => (a < b ? -1 : 1) })
  if (!isDeepStrictEqual({ ...parse(normal, reading) }, taken)) return undefined
  return { address, key: normal === '' ? path : `${path}?${normal}` }
}

function countValues(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce((sum: number, each) => sum + countValues(each), 0)
}
