import { describe, expect, it } from 'vitest'
import { isDatabaseUnavailable, isWriteConflict } from './databaseFailure'

const failure = (fields: object) => Object.assign(new Error('failed'), fields)

describe('isWriteConflict', () => {
  it.each([
    ['a WriteConflict of MongoDB', { code: 112 }],
    ['a transaction that the server has aborted', { code: 251 }],
    ['the driver’s label', { errorLabels: ['Other', 'TransientTransactionError'] }],
    ['the driver’s label in a set', { errorLabels: new Set(['TransientTransactionError']) }],
    ['a busy SQLite', { code: 'SQLITE_BUSY' }],
    ['a stale SQLite snapshot', { code: 'SQLITE_BUSY_SNAPSHOT' }],
  ])('knows %s', (_, fields) => {
    expect(isWriteConflict(failure(fields))).toBe(true)
  })

  it('looks through the errors that wrap one another', () => {
    expect(isWriteConflict(new Error('query', { cause: new Error('driver', { cause: failure({ code: 112 }) }) }))).toBe(
      true,
    )
  })

  it.each([
    ['a unique violation of MongoDB', failure({ code: 11000 })],
    ['a unique violation of SQLite', failure({ code: 'SQLITE_CONSTRAINT_UNIQUE' })],
    ['our own lock time-out', failure({ code: 'database_write_lock_timeout' })],
    ['nothing at all', undefined],
  ])('leaves out %s', (_, error) => {
    expect(isWriteConflict(error)).toBe(false)
  })

  it('ends on an error that causes itself', () => {
    const error = failure({})
    error.cause = error
    expect(isWriteConflict(error)).toBe(false)
  })
})

describe('isDatabaseUnavailable', () => {
  it.each([
    ['no server to select', { name: 'MongoServerSelectionError' }],
    ['a broken connection', { name: 'MongoNetworkError' }],
    ['a node that is no longer primary', { code: 10107 }],
    ['a full disk', { code: 'SQLITE_FULL' }],
    ['a disk that fails', { code: 'SQLITE_IOERR_FSYNC' }],
    ['a client that is closing', { code: 'CLIENT_CLOSED' }],
    ['a socket that the server has left', { code: 'EPIPE' }],
    ['a connection that was reset', { code: 'ECONNRESET' }],
    ['our own refusal at the start', { code: 'database_unreachable' }],
  ])('knows %s', (_, fields) => {
    expect(isDatabaseUnavailable(failure(fields))).toBe(true)
  })

  it.each([
    ['a write conflict', { code: 112, errorLabels: ['TransientTransactionError'] }],
    ['a unique violation', { code: 'SQLITE_CONSTRAINT_UNIQUE' }],
    ['any other error', {}],
  ])('leaves out %s', (_, fields) => {
    expect(isDatabaseUnavailable(failure(fields))).toBe(false)
  })
})
