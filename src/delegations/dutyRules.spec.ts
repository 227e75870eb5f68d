import { describe, expect, it } from 'vitest'
import type { Role } from '../roles'
import {
  type Colleague,
  delegationWarnings,
  type Lent,
  type Shift,
  shiftProblems,
  shiftsByDay,
  shiftWarnings,
  weekOf,
} from './dutyRules'

const shanghai = 'Asia/Shanghai'
const colleagues: readonly Colleague[] = [
  { id: 'desk', name: '部主任', roles: ['deskHead'], isSuspended: false, awayUntil: null },
  { id: 'other', name: '另一位', roles: ['editor'], isSuspended: false, awayUntil: '2026-03-03T00:00:00.000Z' },
]
const lent: Lent = {
  id: 'd1',
  fromId: 'chief',
  fromName: '总编辑',
  toId: 'desk',
  toName: '部主任',
  role: 'chiefEditor',
  reason: '请假',
  startsAt: '2026-03-01T00:00:00.000Z',
  endsAt: '2026-03-03T00:00:00.000Z',
}
const said = (change: Partial<Lent>, known: readonly Lent[] = []) =>
  delegationWarnings({ ...lent, ...change }, { lent: known, colleagues }).map(({ zh }) => zh)

describe('what is said before a delegation is granted', () => {
  it('is nothing where nothing is in the way', () => {
    expect(said({})).toEqual([])
    expect(said({ startsAt: lent.endsAt, endsAt: '2026-03-05T00:00:00.000Z' }, [lent])).toEqual([])
  })

  it('is that the delegate is away as well', () => {
    expect(said({ toId: 'other' })).toEqual(['另一位自己那时也在请假，签不了。'])
    expect(said({ toId: 'other', startsAt: '2026-03-03T00:00:00.000Z' })).toEqual([])
  })

  it('is that it is there already, or that two would hold it', () => {
    expect(said({}, [lent])).toEqual(['部主任在这段时间里已有同样的代签。'])
    expect(said({ toId: 'third' }, [lent])).toEqual(['这段时间里部主任也代签同一角色，两人都能签。'])
    expect(said({ role: 'deskHead' }, [lent])).toEqual([])
  })

  it('is that a lent right cannot be lent on', () => {
    expect(said({ fromId: 'desk', toId: 'third' }, [lent])).toEqual([
      '您代总编辑行使的角色不能再转托，这里只转托您本人的角色。',
    ])
  })
})

describe('the roster', () => {
  const night: Shift = {
    id: 's1',
    userId: 'desk',
    userName: '部主任',
    note: '',
    startsAt: '2026-03-03T12:00:00.000Z',
    endsAt: '2026-03-03T22:00:00.000Z',
  }

  it('says when somebody is away or has a shift already', () => {
    const known = { shifts: [night], colleagues }
    expect(shiftWarnings({ ...night, userId: 'desk' }, known).map(({ zh }) => zh)).toEqual([
      '这位同事在这段时间里已经排了班。',
    ])
    const earlier = { startsAt: '2026-03-02T12:00:00.000Z', endsAt: '2026-03-02T22:00:00.000Z' }
    expect(shiftWarnings({ ...earlier, userId: 'other' }, known).map(({ zh }) => zh)).toEqual(['另一位那时在请假。'])
    expect(shiftWarnings({ ...night, userId: 'other' }, known)).toEqual([])
  })

  it('takes a reviewer in service, and nobody else', () => {
    const asked = (roles: readonly Role[], more: object = {}) =>
      shiftProblems({ before: null, person: { id: 'new', roles, isSuspended: false, ...more } }).map(({ code }) => code)
    for (const fit of ['editor', 'deskHead', 'chiefEditor'] as const) expect(asked([fit])).toEqual([])
    for (const unfit of ['admin', 'proofreader', 'reporter', 'photographer'] as const)
      expect(asked([unfit])).toEqual(['duty_unfit'])
    expect(asked(['admin', 'editor'])).toEqual([])
    expect(asked(['editor'], { isSuspended: true })).toEqual(['duty_unfit'])
  })

  it('still moves the shift of who has lost the role, and gives it to nobody like that', () => {
    const person = { id: 'desk', roles: ['reporter'], isSuspended: false } as const
    expect(shiftProblems({ before: 'desk', person })).toEqual([])
    expect(shiftProblems({ before: 'other', person })).toHaveLength(1)
  })

  it('begins its week on Monday, by the newsroom’s clock', () => {
    // Sunday evening in UTC is Monday morning in Shanghai.
    const week = weekOf(new Date('2026-03-01T20:00:00.000Z'), shanghai)
    expect(week).toHaveLength(8)
    expect(week[0]?.toISOString()).toBe('2026-03-01T16:00:00.000Z')
    expect(week[7]?.toISOString()).toBe('2026-03-08T16:00:00.000Z')
    expect(weekOf(new Date('2026-03-01T10:00:00.000Z'), shanghai)[0]?.toISOString()).toBe('2026-02-22T16:00:00.000Z')
  })

  it('shows a night shift on both of its days', () => {
    const days = shiftsByDay([night], weekOf(new Date(night.startsAt), shanghai))
    expect(days.map((shifts) => shifts.length)).toEqual([0, 1, 1, 0, 0, 0, 0])
  })
})
