import { describe, expect, it } from 'vitest'
import { dropOn, leadsTo } from './dropRules'

const yes = (action: string) => ({ action, allowed: true, reasons: [] })
const no = (action: string, message: string) => ({ action, allowed: false, reasons: [{ message }] })

describe('a card dropped on a column', () => {
  it('takes the one action that leads there', () => {
    const standing = {
      state: 'review1',
      track: 'standard',
      actions: [yes('approve'), yes('return'), yes('spike')],
    } as const
    expect(dropOn('review2', standing)).toEqual({ action: 'approve', isAllowed: true, reasons: [] })
    expect(dropOn('draft', standing)?.action).toBe('return')
    expect(dropOn('spiked', standing)?.action).toBe('spike')
  })

  it('finds no way where the table has none', () => {
    const standing = { state: 'review1', track: 'standard', actions: [yes('approve'), yes('assign')] } as const
    for (const target of ['review1', 'review3', 'published', 'killed'] as const)
      expect(dropOn(target, standing)).toBeNull()
  })

  it('follows the track', () => {
    const standing = { state: 'review1', track: 'brief', actions: [yes('approve')] } as const
    expect(dropOn('review3', standing)?.action).toBe('approve')
    expect(dropOn('review2', standing)).toBeNull()
  })

  it('says why not, unless another way is open', () => {
    const denied = no('return', '须由总编辑来做')
    const approved = { state: 'approved', track: 'standard' } as const
    expect(dropOn('review3', { ...approved, actions: [denied] })).toEqual({
      action: 'return',
      isAllowed: false,
      reasons: ['须由总编辑来做'],
    })
    expect(dropOn('review3', { ...approved, actions: [denied, yes('hold')] })?.action).toBe('hold')
    expect(dropOn('review3', { ...approved, actions: [yes('return'), yes('hold')] })?.action).toBe('hold')
  })

  it('returns to the stage before or to draft', () => {
    expect(leadsTo({ action: 'return', state: 'review3', track: 'standard' })).toEqual(['review2', 'draft'])
    expect(leadsTo({ action: 'submit', state: 'draft', track: 'urgent' })).toEqual(['review3'])
    expect(leadsTo({ action: 'assign', state: 'draft', track: 'urgent' })).toEqual([])
  })
})
