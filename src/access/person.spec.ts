import { describe, expect, it } from 'vitest'
import { accountUpdate } from './accountUpdate'
import { journalist } from './journalist'
import { personOf } from './person'
import { staffOrReleased } from './staffOrReleased'
import { unreleased } from './unreleased'

// Predicates look at nothing but the user of a request.
const asking = (user: object | null) => ({ req: { user } }) as unknown as Parameters<typeof accountUpdate>[0]

describe('personOf', () => {
  it('keeps the roles that the newsroom knows', () => {
    expect(personOf({ id: '1', name: '编辑', roles: ['editor', 'owner'] })).toEqual({
      id: '1',
      name: '编辑',
      roles: ['editor'],
    })
  })

  it('sees nobody in a suspended account, whatever key it still holds', () => {
    expect(personOf({ id: '1', roles: ['admin'], suspended: true })).toBeNull()
  })

  it('sees nobody in an anonymous reader', () => {
    expect(personOf(null)).toBeNull()
  })
})

describe('journalist', () => {
  it('is not an administrator without another role', () => {
    expect(journalist(asking({ id: '1', roles: ['admin'] }))).toBe(false)
    expect(journalist(asking({ id: '1', roles: ['admin', 'reporter'] }))).toBe(true)
  })
})

describe('pictures', () => {
  it('are seen by strangers once released, while nothing holds them back', () => {
    const [released, heldBack] = (staffOrReleased(asking(null)) as { and: object[] }).and
    expect(released).toEqual({ released: { equals: true } })
    expect(JSON.stringify(heldBack)).toMatch(/recalledAt.*restricted.*embargoUntil/)
    expect(staffOrReleased(asking({ id: '1', roles: ['reporter'] }))).toBe(true)
  })

  it('are not changed once released or recalled, by anybody', () => {
    expect(unreleased(journalist)(asking({ id: '1', roles: ['chiefEditor'] }))).toEqual({
      and: [{ released: { not_equals: true } }, { recalledAt: { exists: false } }],
    })
    expect(unreleased(journalist)(asking(null))).toBe(false)
  })
})

describe('accountUpdate', () => {
  const update = (roles: string[], data: object) => accountUpdate({ ...asking({ id: 'me', roles }), data })

  it('lets an administrator change any account and everybody else their own', () => {
    expect(update(['admin'], { name: 'x' })).toBe(true)
    expect(update(['reporter'], { awayUntil: null })).toEqual({ id: { equals: 'me' } })
    expect(accountUpdate(asking(null))).toBe(false)
  })

  it('lets a desk head enter an absence, and no password with it', () => {
    expect(update(['deskHead'], { awayUntil: '2026-03-01' })).toBe(true)
    expect(update(['deskHead'], { awayUntil: '2026-03-01', password: 'x' })).toEqual({ id: { equals: 'me' } })
  })
})
