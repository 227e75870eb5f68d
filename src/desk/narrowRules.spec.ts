import { describe, expect, it } from 'vitest'
import { narrowedTo } from './narrowRules'

const isMine = { assignee: { equals: 'me' } }
const isLate = { lateReviewDueAt: { less_than: 'now' } }

describe('a condition for one state', () => {
  it('is settled where it asks for the state alone', () => {
    expect(narrowedTo('draft', { state: { equals: 'draft' } })).toBe(true)
    expect(narrowedTo('draft', { state: { equals: 'review1' } })).toBe(false)
    expect(narrowedTo('draft', { state: { in: ['review1', 'draft'] } })).toBe(true)
    expect(narrowedTo('draft', { state: { in: ['review1', 'review2'] } })).toBe(false)
  })

  it('is kept where it asks for something else', () => {
    expect(narrowedTo('draft', isMine)).toEqual(isMine)
  })

  it('fails as a whole where one of several fails', () => {
    expect(narrowedTo('published', { and: [isMine, { state: { in: ['draft'] } }] })).toBe(false)
    expect(narrowedTo('draft', { and: [isMine, { state: { in: ['draft'] } }] })).toEqual({ and: [isMine] })
    expect(narrowedTo('draft', { and: [{ state: { equals: 'draft' } }] })).toBe(true)
  })

  it('drops the alternatives of other states, and asks for nothing more where this one suffices', () => {
    const overdue = { or: [{ and: [isMine, { state: { in: ['draft'] } }] }, isLate] }
    expect(narrowedTo('published', overdue)).toEqual(isLate)
    expect(narrowedTo('draft', overdue)).toEqual({ or: [{ and: [isMine] }, isLate] })
    expect(narrowedTo('approved', { or: [isMine, { state: { equals: 'approved' } }] })).toBe(true)
    expect(narrowedTo('killed', { or: [{ state: { equals: 'draft' } }, { state: { equals: 'approved' } }] })).toBe(
      false,
    )
  })
})
