import type { AfterErrorHook } from 'payload'
import { isDatabaseUnavailable, isWriteConflict } from '../database/databaseFailure'
import { type ErrorBody, errorBody, isNewsroomError } from '../errors'
import { isRecord } from '../isRecord'
import { type Language, languageOf } from '../language'
import { isBrokenForm } from '../photos/intake/brokenFormRules'
import { problemBody, problemCodeOf } from './httpProblem'

/**
 * Gives every error that leaves Payload the one form `{ errors: [{ code, message, path? }] }`. A validation error keeps
 * Payload's own `name` and `data` beside it: the admin's forms read `data.errors[].path`.
 */
export const answerErrors: AfterErrorHook = ({ error, graphqlResult, req, result }) => {
  const language = languageOf(req.i18n?.language ?? req.headers?.get('accept-language'))
  if (!graphqlResult) return answerTo(error, result, language)
  // GraphQL wraps what was thrown; an error of the query itself wraps nothing and is told as it is.
  const cause: unknown = 'originalError' in error ? error.originalError : undefined
  if (!(cause instanceof Error)) return
  const { response, status } = answerTo(cause, { errors: [{ message: cause.message }] }, language)
  const { code, message } = response.errors[0] ?? { code: 'internal_error', message: '' }
  return {
    graphqlResult: { ...graphqlResult, message, extensions: { code, statusCode: status, errors: response.errors } },
  }
}

function answerTo(error: unknown, result: unknown, language: Language): { response: ErrorBody; status: number } {
  if (isNewsroomError(error)) return { response: withFieldPaths(errorBody(error, language)), status: error.status }
  if (isDatabaseUnavailable(error)) return { response: problemBody('database_unavailable', language), status: 503 }
  if (isWriteConflict(error)) return { response: problemBody('conflict', language), status: 409 }
  if (isMalformedJson(error)) return { response: problemBody('malformed_json', language), status: 400 }
  if (isBrokenForm(error)) return { response: problemBody('malformed_request', language), status: 400 }
  const fields = fieldProblems(error)
  if (fields.length > 0) return { response: withFieldPaths({ errors: fields }), status: 400 }
  return { response: coded(result, statusOf(error), language), status: statusOf(error) }
}

/** The first error carries what the admin's form needs to mark the fields. */
function withFieldPaths(body: ErrorBody): ErrorBody {
  const errors = body.errors.flatMap(({ path, message }) => (path ? [{ path, message }] : []))
  const [first, ...others] = body.errors
  if (!first || errors.length === 0) return body
  return { ...body, errors: [Object.assign(first, { name: 'ValidationError', data: { errors } }), ...others] }
}

function fieldProblems(error: unknown): ErrorBody['errors'] {
  const data = isRecord(error) && isRecord(error.data) ? error.data.errors : undefined
  if (!Array.isArray(data)) return []
  return data.filter(isRecord).map(({ path, message }) => ({
    code: 'invalid_field',
    message: String(message ?? ''),
    ...(typeof path === 'string' ? { path } : {}),
  }))
}

function coded(result: unknown, status: number, language: Language): ErrorBody {
  const code = problemCodeOf(status)
  const problem = problemBody(code, language)
  const errors = isRecord(result) && Array.isArray(result.errors) ? result.errors.filter(isRecord) : []
  if (errors.length === 0 || status >= 500) return problem
  return { errors: errors.map((error) => ({ ...error, code, message: String(error.message ?? '') })) }
}

/** The `_payload` part of an upload, which Payload parses without looking whether it can. */
function isMalformedJson(error: unknown): boolean {
  return error instanceof SyntaxError && error.message.includes('JSON')
}

function statusOf(error: unknown): number {
  return isRecord(error) && typeof error.status === 'number' && error.status >= 400 ? error.status : 500
}
