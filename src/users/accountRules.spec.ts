import { describe, expect, it } from 'vitest'
import type { Role } from '../roles'
import { type Account, accountProblems, endsSessions } from './accountRules'

const account = (id: string, roles: readonly Role[], isSuspended = false): Account => ({ id, roles, isSuspended })
const admin = account('a', ['admin'])
const reporter = account('r', ['reporter'])

const codes = (change: Partial<Parameters<typeof accountProblems>[0]>) =>
  accountProblems({ actor: admin, before: reporter, after: reporter, isAnotherAdminLeft: true, ...change }).map(
    ({ code }) => code,
  )

describe('roles', () => {
  it('are given and taken by an administrator', () => {
    expect(codes({ after: account('r', ['reporter', 'editor']) })).toEqual([])
    expect(codes({ before: null, after: account('n', ['editor']) })).toEqual([])
  })

  it('are not given by anybody else, not even those held', () => {
    const chief = account('c', ['chiefEditor', 'editor'])
    expect(codes({ actor: chief, after: account('r', ['editor']) })).toEqual(['roles_denied'])
    expect(codes({ actor: chief, before: null, after: account('n', ['editor']) })).toEqual(['roles_denied'])
  })

  it('are not changed for oneself, by an administrator either', () => {
    expect(codes({ before: admin, after: account('a', ['admin', 'chiefEditor']) })).toEqual(['own_roles'])
    expect(codes({ actor: reporter, after: account('r', ['reporter', 'admin']) })).toEqual([
      'own_roles',
      'roles_denied',
    ])
  })

  it('may stand in another order without being a change', () => {
    const before = account('a', ['admin', 'editor'])
    expect(codes({ before, after: account('a', ['editor', 'admin']) })).toEqual([])
  })
})

describe('the last administrator', () => {
  const other = account('b', ['admin'])

  it('cannot lose the role, be suspended or be deleted', () => {
    const last = { before: other, isAnotherAdminLeft: false }
    expect(codes({ ...last, after: account('b', []) })).toEqual(['last_admin'])
    expect(codes({ ...last, after: account('b', ['admin'], true) })).toEqual(['last_admin'])
    expect(codes({ ...last, after: null })).toEqual(['last_admin'])
  })

  it('is kept from the system too', () => {
    expect(codes({ actor: null, before: other, after: null, isAnotherAdminLeft: false })).toEqual(['last_admin'])
  })

  it('may go while another one is left', () => {
    expect(codes({ before: other, after: null })).toEqual([])
  })

  it('is no matter for an account that was no working administrator', () => {
    expect(codes({ before: account('b', ['admin'], true), after: null, isAnotherAdminLeft: false })).toEqual([])
  })
})

describe('sessions', () => {
  it('end with suspension and with the loss of a role', () => {
    expect(endsSessions(reporter, account('r', ['reporter'], true))).toBe(true)
    expect(endsSessions(account('r', ['reporter', 'editor']), reporter)).toBe(true)
  })

  it('go on when a role is added or nothing changes', () => {
    expect(endsSessions(reporter, account('r', ['reporter', 'editor']))).toBe(false)
    expect(endsSessions(account('r', ['reporter'], true), account('r', ['reporter'], true))).toBe(false)
  })
})
