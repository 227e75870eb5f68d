interface LoggedError {
  readonly type: string
  readonly code?: string | number
  readonly status?: number
  readonly message: string
  readonly stack?: string
  readonly cause?: LoggedError
}

/** An error as it may be logged: what went wrong and where, without the values that were in play (names, addresses, texts). */
export function loggedError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: withoutPersonalData(String(error)) }
  const { code, status, cause } = error as Error & Record<'code' | 'status', unknown>
  return {
    type: error.constructor.name,
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(typeof status === 'number' ? { status } : {}),
    message: withoutPersonalData(error.message),
    ...(error.stack && !isRefusal(error) ? { stack: withoutPersonalData(error.stack) } : {}),
    ...(cause instanceof Error && depth < 5 ? { cause: loggedError(cause, depth + 1) } : {}),
  }
}

/** What somebody asked for and did not get: nothing failed, and where it was refused is no news. */
export function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  // GraphQL wraps what was thrown; an error of the query itself wraps nothing.
  if (error.constructor.name === 'GraphQLError' && 'originalError' in error)
    return error.originalError === undefined || isRefusal(error.originalError)
  return 'status' in error && typeof error.status === 'number' && error.status >= 400 && error.status < 500
}

/** Drizzle repeats a failed query's parameters, MongoDB the duplicate value; an e-mail can stand anywhere. */
function withoutPersonalData(text: string): string {
  return text
    .replace(/\nparams: .*/g, '\nparams: …')
    .replace(/dup key: \{.*?\}/g, 'dup key: …')
    .replace(/[^\s@"'<>(),:;]+@[^\s@"'<>(),:;]+\.\w+/g, '…@…')
}
