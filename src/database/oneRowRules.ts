type Condition = Readonly<Record<string, unknown>>

/** Names of fields by which one row is looked for. */
const addresses: ReadonlySet<string> = new Set(['id', 'slug'])

interface Question {
  readonly limit?: number
  readonly page?: number
  readonly pagination?: boolean
  readonly where?: unknown
}

/** Whether a question is for one row by its address: there are hardly ever two, and counting them would be a question more. */
export function asksForOne({ limit, page = 1, pagination = true, where }: Question): boolean {
  return limit === 1 && page === 1 && pagination && addressIn(where) !== undefined
}

/** The address that one of the conditions which all have to hold says, as `field=value`. */
export function addressIn(where: unknown): string | undefined {
  if (!isCondition(where)) return undefined
  for (const [name, value] of Object.entries(where)) {
    if (name.toLowerCase() === 'and' && Array.isArray(value)) {
      const among = value.map(addressIn).find((address) => address !== undefined)
      if (among !== undefined) return among
    }
    if (addresses.has(name) && isCondition(value) && 'equals' in value) return `${name}=${String(value.equals)}`
  }
  return undefined
}

function isCondition(value: unknown): value is Condition {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
