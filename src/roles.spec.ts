import { describe, expect, it } from 'vitest'
import { hasRole, holdsRole, isRole, isStaff, type Role, roles } from './roles'

const holding = (...held: Role[]) => ({ roles: held })

// The keys of the vocabulary are the roles.
const roleNames = Object.keys(roles) as Role[]

/** Which role counts as which, written out by hand: only the editorial ladder reaches down. */
const countsAs: Record<Role, Role[]> = {
  admin: ['admin'],
  chiefEditor: ['chiefEditor', 'deskHead', 'editor'],
  deskHead: ['deskHead', 'editor'],
  editor: ['editor'],
  proofreader: ['proofreader'],
  reporter: ['reporter'],
  photographer: ['photographer'],
}

describe('a role', () => {
  it.each(Object.entries(countsAs))('%s counts as %j', (held, expected) => {
    // The keys of the grid are roles.
    const person = holding(held as Role)
    expect(roleNames.filter((role) => holdsRole(person, role)).sort()).toEqual([...expected].sort())
    expect(roleNames.filter((role) => hasRole(person, role))).toEqual([held])
  })

  it('is one of seven', () => {
    expect([...roleNames].sort()).toEqual(Object.keys(countsAs).sort())
    expect([isRole('editor'), isRole('Editor'), isRole(''), isRole(null), isRole(['editor'])]).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
  })

  it('is not one of the names that every object has', () => {
    expect([isRole('toString'), isRole('constructor')]).toEqual([false, false])
  })
})

describe('a person', () => {
  it('can hold several roles, each for itself', () => {
    const person = holding('reporter', 'deskHead')
    expect(roleNames.filter((role) => holdsRole(person, role))).toEqual(['deskHead', 'editor', 'reporter'])
  })

  it('without roles holds none and is no staff', () => {
    for (const person of [null, undefined, {}, { roles: null }, holding()]) {
      expect([holdsRole(person, 'editor'), hasRole(person, 'editor'), isStaff(person)]).toEqual([false, false, false])
    }
    expect(isStaff(holding('photographer'))).toBe(true)
  })
})
