import { describe, expect, it } from 'vitest'
import { isOverdue, lacksDuty, missingReasons, stepAt, stepsOf, urgentEditNote } from './pieceStatus'

describe('the steps of a piece', () => {
  it('are its track’s reviews between draft and publication', () => {
    expect(stepsOf({ stages: ['review1', 'review3'] })).toEqual([
      'draft',
      'review1',
      'review3',
      'approved',
      'published',
    ])
  })

  it('show a scheduled piece as approved and one in correction as published', () => {
    expect(stepAt('scheduled')).toBe('approved')
    expect(stepAt('correcting')).toBe('published')
    expect(stepAt('review2')).toBe('review2')
  })

  it('show no step for a piece that was taken down', () => {
    expect(stepAt('killed')).toBeNull()
  })
})

describe('what is missing', () => {
  const lack = { code: 'headline_required', message: '请填写标题。', path: 'headline' }
  const denial = { code: 'transition_denied', message: '这一步须由编辑来做。' }

  it('is listed for the person who may act', () => {
    expect(missingReasons({ action: 'submit', allowed: false, reasons: [lack] })).toEqual([lack])
  })

  it('is nobody’s business who may not act', () => {
    expect(missingReasons({ action: 'submit', allowed: false, reasons: [denial] })).toEqual([])
  })
})

describe('a late review', () => {
  const now = new Date('2026-01-02T00:00:00Z')

  it('is overdue once its time has passed', () => {
    expect(isOverdue({ dueAt: '2026-01-01T23:59:59Z', doneAt: null, doneBy: null }, now)).toBe(true)
    expect(isOverdue({ dueAt: '2026-01-02T00:00:01Z', doneAt: null, doneBy: null }, now)).toBe(false)
  })

  it('is not overdue when it was made', () => {
    expect(isOverdue({ dueAt: '2026-01-01T00:00:00Z', doneAt: '2026-01-01T20:00:00Z', doneBy: 'a' }, now)).toBe(false)
    expect(isOverdue(null, now)).toBe(false)
  })
})

describe('an urgent piece', () => {
  const mayReturn = { action: 'return', allowed: true, reasons: [] } as const
  const urgent = { track: 'urgent', state: 'review3', actions: [mayReturn] } as const
  const [may, mayNot] = [
    { allowed: true, reasons: [] },
    { allowed: false, reasons: [] },
  ]

  it('lacks a duty editor where nobody is on duty, and no other piece does', () => {
    expect(lacksDuty({ track: 'urgent', onDuty: [] })).toBe(true)
    expect(lacksDuty({ track: 'urgent', onDuty: ['编辑'] })).toBe(false)
    expect(lacksDuty({ track: 'urgent', onDuty: null })).toBe(false)
    expect(lacksDuty({ track: 'standard', onDuty: [] })).toBe(false)
  })

  it('tells who may edit that it makes an author, and who may only return it the way', () => {
    expect(urgentEditNote({ ...urgent, edit: may })).toBe('makesAuthor')
    expect(urgentEditNote({ ...urgent, edit: mayNot })).toBe('sendsBack')
    expect(urgentEditNote({ ...urgent, edit: mayNot, actions: [] })).toBeNull()
    expect(urgentEditNote({ ...urgent, edit: may, track: 'standard' })).toBeNull()
    expect(urgentEditNote({ ...urgent, edit: may, state: 'draft' })).toBeNull()
  })
})
