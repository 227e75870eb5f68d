import { isRecord } from '../../isRecord'
/**
 * The answer of a GraphQL request, with a code for each error as everywhere in the API. The library answers what is wrong
 * with the query itself as a bare list.
 */
export function withErrorCodes(answer: unknown): unknown {
  if (Array.isArray(answer)) return { errors: answer.map(coded) }
  if (!isRecord(answer) || !Array.isArray(answer.errors)) return answer
  return { ...answer, errors: answer.errors.map(coded) }
}

/** What the query itself has wrong comes without a code: names that are not in the schema, syntax. */
function coded(error: unknown): unknown {
  if (!isRecord(error)) return error
  const extensions = isRecord(error.extensions) ? error.extensions : {}
  const code = typeof extensions.code === 'string' ? extensions.code : codeOf(error.message)
  return { code, ...error, extensions: { ...extensions, code } }
}

/** The one refusal of a cost that bears no code: Payload's own. */
function codeOf(message: unknown): string {
  const isTooCostly = typeof message === 'string' && message.startsWith('The query exceeds the maximum complexity')
  return isTooCostly ? 'query_too_costly' : 'malformed_query'
}
