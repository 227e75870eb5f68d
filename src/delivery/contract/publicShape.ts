import type { FlattenedField, SanitizedCollectionConfig, SanitizedConfig } from 'payload'

/** Payload's own collections (jobs, locks, preferences) are no part of the contract. */
const own = /^payload-/

/** Collections that a stranger may read, in the order of the config. */
export function publicCollections({ collections }: Pick<SanitizedConfig, 'collections'>): SanitizedCollectionConfig[] {
  return collections.filter((collection) => !own.test(collection.slug) && isOpenToStrangers(collection))
}

/** Whether the access rule, asked by nobody in particular, gives something: everything, or what a condition names. */
function isOpenToStrangers({ access }: SanitizedCollectionConfig): boolean {
  const answer = answerTo(access.read)
  return answer === true || (typeof answer === 'object' && answer !== null && !(answer instanceof Promise))
}

/** The fields of which a stranger may be answered something; a rule that depends on the document may say yes. */
export function publicFields<Field extends FlattenedField>(fields: readonly Field[]): Field[] {
  return fields.filter((field) => !isHidden(field) && readRule(field) !== 'never')
}

/** As `publicFields`, without those whose rule depends on the document: they cannot be asked about. */
export function askableFields<Field extends FlattenedField>(fields: readonly Field[]): Field[] {
  return fields.filter(
    (field) => !isHidden(field) && !('virtual' in field && field.virtual) && readRule(field) === 'always',
  )
}

type ReadRule = 'always' | 'sometimes' | 'never'

export function readRule(field: FlattenedField): ReadRule {
  const rule = 'access' in field ? field.access?.read : undefined
  if (!rule) return 'always'
  const answer = answerTo(rule)
  if (answer === true) return 'always'
  return answer instanceof Promise ? 'sometimes' : 'never'
}

function isHidden(field: FlattenedField): boolean {
  return 'hidden' in field && field.hidden === true
}

/** Asks an access rule as a stranger does, without a document. One that needs the database answers with a promise, which is left alone. */
function answerTo(rule: unknown): unknown {
  if (typeof rule !== 'function') return true
  try {
    const answer: unknown = rule({ req: { user: null, context: {}, query: {} } })
    if (answer instanceof Promise) answer.catch(() => undefined)
    return answer
  } catch {
    return false
  }
}
