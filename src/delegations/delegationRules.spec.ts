import { describe, expect, it } from 'vitest'
import type { Role } from '../roles'
import { type Delegation, delegationProblems } from './delegationRules'

const delegation: Delegation = {
  fromId: 'chief',
  toId: 'desk',
  role: 'chiefEditor',
  startsAt: '2026-03-01T00:00:00Z',
  endsAt: '2026-03-08T00:00:00Z',
}
const principal = { id: 'chief', roles: ['chiefEditor'] as const }
const admin = { id: 'root', roles: ['admin'] as const }

const codes = (changed: Partial<Delegation>, rest: Partial<Parameters<typeof delegationProblems>[0]> = {}) =>
  delegationProblems({
    delegation: { ...delegation, ...changed },
    before: null,
    actor: principal,
    principalRoles: principal.roles,
    delegate: { id: 'desk', roles: ['deskHead'], isSuspended: false },
    ...rest,
  }).map(({ code }) => code)

describe('a delegation', () => {
  it('is granted by its principal or by an administrator', () => {
    expect(codes({})).toEqual([])
    expect(codes({}, { actor: admin })).toEqual([])
    expect(codes({}, { actor: { id: 'other', roles: ['chiefEditor'] } })).toEqual(['not_principal'])
  })

  it('goes to nobody who is suspended or signs nothing', () => {
    expect(codes({}, { delegate: { id: 'desk', roles: ['deskHead'], isSuspended: true } })).toEqual(['delegate_unfit'])
    expect(codes({}, { delegate: { id: 'root', roles: ['admin'], isSuspended: false } })).toEqual(['delegate_unfit'])
    expect(codes({}, { delegate: { id: 'root', roles: ['admin', 'editor'], isSuspended: false } })).toEqual([])
  })

  it.each(['editor', 'deskHead', 'chiefEditor'] as const)('of a reviewing role goes to a reviewer: %s', (role) => {
    const granted = (roles: readonly Role[]) =>
      codes({ role }, { principalRoles: [role], delegate: { id: 'desk', roles, isSuspended: false } })
    for (const unfit of ['reporter', 'photographer', 'proofreader'] as const)
      expect(granted([unfit, 'admin'])).toEqual(['delegate_unfit'])
    for (const fit of ['editor', 'deskHead', 'chiefEditor'] as const) expect(granted(['reporter', fit])).toEqual([])
  })

  it('of another role goes to any colleague who writes or signs', () => {
    const delegate = { id: 'desk', roles: ['reporter'], isSuspended: false } as const
    expect(codes({ role: 'proofreader' }, { principalRoles: ['proofreader'], delegate })).toEqual([])
  })

  it('can be ended when its delegate has been suspended', () => {
    const delegate = { id: 'desk', roles: ['deskHead'], isSuspended: true } as const
    expect(codes({ endsAt: '2026-03-02T00:00:00Z' }, { before: delegation, delegate })).toEqual([])
  })

  it('never goes to oneself, whoever grants it', () => {
    expect(codes({ toId: 'chief' })).toEqual(['delegated_to_oneself'])
    expect(codes({ toId: 'root' }, { actor: admin })).toEqual(['delegated_to_oneself'])
  })

  it('lends only a role that the principal holds', () => {
    expect(codes({ role: 'editor' })).toEqual(['role_not_held'])
  })

  it('never lends the administrator’s rights', () => {
    expect(codes({ role: 'admin', fromId: 'root' }, { actor: admin, principalRoles: admin.roles })).toEqual([
      'role_not_delegable',
    ])
  })

  it('ends after it begins', () => {
    expect(codes({ endsAt: delegation.startsAt })).toEqual(['period_invalid'])
  })

  it('can be ended earlier, not later', () => {
    expect(codes({ endsAt: '2026-03-02T00:00:00Z' }, { before: delegation })).toEqual([])
    expect(codes({ endsAt: '2026-03-09T00:00:00Z' }, { before: delegation })).toEqual(['period_extended'])
  })

  it('can still be ended when its principal has lost the role', () => {
    expect(codes({ endsAt: '2026-03-02T00:00:00Z' }, { before: delegation, actor: admin, principalRoles: [] })).toEqual(
      [],
    )
  })
})
