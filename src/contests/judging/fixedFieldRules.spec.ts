import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { isFixed } from './fixedFieldRules'
import { roundFields } from './roundFields'

describe('a field of a round', () => {
  it.each([
    ['saved', undefined, false],
    ['saved', 'planned', true],
    ['saved', 'closed', true],
    ['open', 'planned', false],
    ['open', 'open', true],
    ['open', 'closed', true],
    ['closed', 'planned', false],
    ['closed', 'open', false],
    ['closed', 'closed', true],
  ] as const)('that stands once the round is %s: in one that is %s, %s', (from, status, expected) => {
    expect(isFixed(from, status)).toBe(expected)
  })

  it('is locked in the form from the moment from which a change of it is refused', () => {
    expect(Object.fromEntries(roundFields.flatMap(lockedIn))).toEqual({
      contest: 'saved',
      kind: 'open',
      order: 'open',
      criteria: 'open',
      chair: 'open',
      quorum: 'open',
      advance: 'open',
      advanceByCategory: 'open',
      opensAt: 'open',
      showsTexts: 'open',
      name: 'closed',
      // Jurors come in, and the end moves away, while the round is open.
      jurors: 'closed',
      closesAt: 'closed',
    })
  })
})

function lockedIn(field: Field): [string, unknown][] {
  if (field.type === 'row') return field.fields.flatMap(lockedIn)
  const component: unknown =
    field.admin?.components && 'Field' in field.admin.components && field.admin.components.Field
  const given =
    typeof component === 'object' && component !== null && 'clientProps' in component && component.clientProps
  if (!('name' in field) || typeof given !== 'object' || given === null || !('from' in given)) return []
  return [[field.name, given.from]]
}
