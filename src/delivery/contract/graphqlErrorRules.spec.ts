import { describe, expect, it } from 'vitest'
import { withErrorCodes } from './graphqlErrorRules'

describe('an error of GraphQL', () => {
  it('has the code that it was thrown with, where every error has it', () => {
    expect(withErrorCodes({ data: null, errors: [{ message: 'x', extensions: { code: 'forbidden', a: 1 } }] })).toEqual(
      {
        data: null,
        errors: [{ code: 'forbidden', message: 'x', extensions: { code: 'forbidden', a: 1 } }],
      },
    )
  })

  it('is a malformed query where nothing was thrown', () => {
    expect(withErrorCodes({ errors: [{ message: 'Cannot query field "x"' }] })).toEqual({
      errors: [{ code: 'malformed_query', message: 'Cannot query field "x"', extensions: { code: 'malformed_query' } }],
    })
  })

  it('is a query that costs too much where Payload says so', () => {
    const message = 'The query exceeds the maximum complexity of 1000. Actual complexity is 4098'
    const { errors } = withErrorCodes({ errors: [{ message }] }) as { errors: unknown[] }
    expect(errors).toEqual([expect.objectContaining({ code: 'query_too_costly', message })])
  })

  it('stands in the usual form where the library answers a bare list', () => {
    expect(withErrorCodes([{ message: 'x', extensions: { code: 'query_too_costly' } }])).toEqual({
      errors: [{ code: 'query_too_costly', message: 'x', extensions: { code: 'query_too_costly' } }],
    })
  })

  it('is none in an answer without errors', () => {
    expect(withErrorCodes({ data: { a: 1 } })).toEqual({ data: { a: 1 } })
    expect(withErrorCodes('text')).toBe('text')
  })
})
