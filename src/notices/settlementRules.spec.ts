import { describe, expect, it } from 'vitest'
import type { State } from '../editorial/workflow'
import type { AnnouncedEvent } from './noticeRules'
import { isSettledBy } from './settlementRules'
import type { NoticeKind } from './vocabulary'

const happened = (action: AnnouncedEvent['action'], from: State, to: State) => ({ action, from, to }) as const
const notice = (kind: NoticeKind, action = 'approve') => ({ kind, action })

describe('what a notice asked for is done', () => {
  it('once the piece has left the stage that it waited in', () => {
    expect(isSettledBy(happened('approve', 'review1', 'review2'), notice('waiting'))).toBe(true)
    expect(isSettledBy(happened('return', 'review2', 'draft'), notice('overdue'))).toBe(true)
    expect(isSettledBy(happened('assign', 'review1', 'review1'), notice('waiting'))).toBe(false)
  })

  it('for an author once the piece is sent on again', () => {
    expect(isSettledBy(happened('submit', 'draft', 'review1'), notice('returned'))).toBe(true)
    expect(isSettledBy(happened('approve', 'review1', 'review2'), notice('returned'))).toBe(false)
  })

  it('for whom it was assigned to once it is somebody else’s, or out', () => {
    expect(isSettledBy(happened('assign', 'review1', 'review1'), notice('assigned'))).toBe(true)
    expect(isSettledBy(happened('publish', 'approved', 'published'), notice('assigned'))).toBe(true)
    expect(isSettledBy(happened('approve', 'review1', 'review2'), notice('assigned'))).toBe(false)
  })

  it('for a late review once it is done or the piece is down, not by a correction', () => {
    const late = notice('waiting', 'lateReview')
    expect(isSettledBy(happened('correct', 'published', 'correcting'), late)).toBe(false)
    expect(isSettledBy(happened('lateReview', 'published', 'published'), late)).toBe(true)
    expect(isSettledBy(happened('kill', 'published', 'killed'), notice('overdue', 'lateReview'))).toBe(true)
  })

  it('for a failed publication once it has a new time or is held', () => {
    expect(isSettledBy(happened('schedule', 'scheduled', 'scheduled'), notice('failed', 'publishFailed'))).toBe(true)
    expect(isSettledBy(happened('hold', 'scheduled', 'review3'), notice('failed', 'publishFailed'))).toBe(true)
  })

  it('never where it only tells', () => {
    expect(isSettledBy(happened('kill', 'published', 'killed'), notice('outcome'))).toBe(false)
    expect(isSettledBy(happened('submit', 'draft', 'review1'), notice('mention'))).toBe(false)
  })
})
