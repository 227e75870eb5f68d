/** MongoDB: WriteConflict and NoSuchTransaction (the server has aborted the transaction). */
const conflictCodes = new Set<unknown>([112, 251])

/** MongoDB: the node is unreachable, shutting down, or no longer the primary. */
const unavailableCodes = new Set<unknown>([6, 7, 89, 91, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436])

/** The driver's names are fixed strings of its classes, not taken from the minified source. */
const unavailableNames = new Set<unknown>([
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoNotConnectedError',
  'MongoPoolClearedError',
  'MongoPoolClosedError',
  'MongoServerSelectionError',
  'MongoTopologyClosedError',
  'MongooseServerSelectionError',
  'PoolClearedOnNetworkError',
])

/** The driver hands on what the socket says when the server went away between two commands (EPIPE). */
const unavailableText =
  /^(SQLITE_(CANTOPEN|FULL|IOERR|READONLY)|(CLIENT_CLOSED|database_unreachable|EPIPE|ECONNRESET)$)/
const busySqlite = /^SQLITE_(BUSY|LOCKED)/

/** Two transactions met; the whole of this one may be run again. Looks through `cause`. */
export function isWriteConflict(error: unknown): boolean {
  return causes(error).some(
    ({ code, errorLabels }) =>
      conflictCodes.has(code) ||
      (typeof code === 'string' && busySqlite.test(code)) ||
      (Array.isArray(errorLabels) && errorLabels.includes('TransientTransactionError')),
  )
}

/** The database cannot be reached or cannot store anything at the moment: 503, and no use in trying again at once. */
export function isDatabaseUnavailable(error: unknown): boolean {
  return causes(error).some(
    ({ code, name }) =>
      unavailableNames.has(name) ||
      unavailableCodes.has(code) ||
      (typeof code === 'string' && unavailableText.test(code)),
  )
}

interface Failure {
  readonly code?: unknown
  readonly name?: unknown
  readonly errorLabels?: unknown
}

function causes(error: unknown): Failure[] {
  const found: Failure[] = []
  for (let at = error; isObject(at) && found.length < 10; at = at.cause) {
    found.push({ code: at.code, name: at.name, errorLabels: labelsOf(at) })
  }
  return found
}

/** The driver keeps its labels in a Set behind the getter `errorLabels`; a server's raw answer has them as a list. */
function labelsOf(error: Record<string, unknown>): unknown {
  return error.errorLabels instanceof Set ? [...error.errorLabels] : error.errorLabels
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
