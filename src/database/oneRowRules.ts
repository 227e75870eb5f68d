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
  return limit === 1 && page === 1 && pagination && namesAddress(where)
}

/** One of the conditions that all have to hold says what the address is. */
function namesAddress(where: unknown): boolean {
  if (!isCondition(where)) return false
  return Object.entries(where).some(([name, value]) => {
    if (name.toLowerCase() === 'and') return Array.isArray(value) && value.some(namesAddress)
    return addresses.has(name) && isCondition(value) && 'equals' in value
  })
}

function isCondition(value: unknown): value is Condition {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
