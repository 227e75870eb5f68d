import { GraphQLError } from 'graphql'
import { describe, expect, it } from 'vitest'
import { GuardsFailed, SignedContentChanged } from '../errors'
import { isRefusal, loggedError } from './loggedError'

const refusal = new GuardsFailed([{ code: 'x', message: { zh: '请改。', en: 'Change it.' } }])

describe('a logged error', () => {
  it('has no stack where somebody was refused, by whatever way', () => {
    const wrapped = new GraphQLError('Change it.', { originalError: refusal })
    for (const error of [
      refusal,
      Object.assign(new Error('no'), { status: 404 }),
      wrapped,
      new GraphQLError('Syntax'),
    ]) {
      expect(isRefusal(error)).toBe(true)
      expect(loggedError(error)).not.toHaveProperty('stack')
    }
    expect(loggedError(refusal)).toEqual({ type: 'GuardsFailed', status: 400, code: 'x', message: 'Change it.' })
  })

  it('has its stack where the server failed', () => {
    const broken = new TypeError('broken')
    for (const error of [broken, new SignedContentChanged(), new GraphQLError('broken', { originalError: broken })]) {
      expect(isRefusal(error)).toBe(false)
      expect(loggedError(error).stack).toContain('loggedError.spec')
    }
    expect(isRefusal('text')).toBe(false)
  })

  it('names nobody', () => {
    expect(loggedError(new Error('no account desk@newsroom.test')).message).toBe('no account …@…')
  })
})
