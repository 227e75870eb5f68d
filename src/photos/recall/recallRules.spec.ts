import { describe, expect, it } from 'vitest'
import { people, person } from '../../../tests/support/exampleItem'
import type { State } from '../../editorial/workflow'
import {
  captionFateOf,
  captionsInPieces,
  type Fate,
  fateOf,
  liftMovers,
  parseReason,
  recallMovers,
  rightOf,
} from './recallRules'

describe('the right to recall', () => {
  // By hand: a kill is for chief editors and whoever is on duty.
  it.each([
    ['author', false, false],
    ['editor', false, false],
    ['desk', false, false],
    ['proof', false, false],
    ['photo', false, false],
    ['admin', false, false],
    ['chief', true, true],
    ['duty', true, false],
    ['delegate', true, true],
  ] as const)('of %s: to recall %s, to lift %s', (name, mayRecall, mayLift) => {
    expect(rightOf(people[name], recallMovers) !== null).toBe(mayRecall)
    expect(rightOf(people[name], liftMovers) !== null).toBe(mayLift)
  })

  it('names the principal only where the own role would not do', () => {
    expect(rightOf(people.delegate, recallMovers)?.principal?.fromId).toBe('chief')
    expect(rightOf(people.chief, recallMovers)).toEqual({ principal: null })
    const onDuty = person('d', [], { isOnDuty: true, delegations: people.delegate.delegations })
    expect(rightOf(onDuty, recallMovers)).toEqual({ principal: null })
  })
})

describe('what a recall makes of a piece', () => {
  const rows: readonly (readonly [State, Fate, Fate])[] = [
    ['draft', 'openPoint', 'openPoint'],
    ['review1', 'openPoint', 'openPoint'],
    ['review2', 'openPoint', 'openPoint'],
    ['review3', 'openPoint', 'openPoint'],
    ['approved', 'goesOn', 'held'],
    ['scheduled', 'goesOn', 'held'],
    ['published', 'goesOn', 'killed'],
    ['correcting', 'goesOn', 'killed'],
    ['withdrawn', 'openPoint', 'openPoint'],
    ['killed', 'openPoint', 'openPoint'],
    ['spiked', 'openPoint', 'openPoint'],
  ]
  it.each(rows)('in %s: an article %s, photo news %s', (state, article, news) => {
    expect(fateOf({ collectionSlug: 'articles', state })).toBe(article)
    expect(fateOf({ collectionSlug: 'photo-captions', state })).toBe(news)
  })
})

describe('what becomes of a caption inside an article', () => {
  it.each([
    ['draft', { isLive: false, isNewest: true }, 'stays'],
    ['review3', { isLive: false, isNewest: true }, 'stays'],
    ['scheduled', { isLive: false, isNewest: true }, 'takenOut'],
    ['published', { isLive: true, isNewest: true }, 'takenOut'],
    ['correcting', { isLive: true, isNewest: true }, 'takenOut'],
    // The correction has exchanged the picture already, or has only just put it in.
    ['correcting', { isLive: true, isNewest: false }, 'unpublished'],
    ['correcting', { isLive: false, isNewest: true }, 'stays'],
    ['killed', { isLive: false, isNewest: true }, 'stays'],
  ] as const)('in %s with %o: %s', (state, seen, fate) => {
    expect(captionFateOf({ ...seen, isTakenOut: false }, state)).toBe(fate)
  })

  it('that an earlier recall took out has nothing to lose', () => {
    expect(captionFateOf({ isLive: false, isNewest: true, isTakenOut: true }, 'published')).toBe('stays')
  })
})

it('tells a caption that is a piece of its own once, as that piece', () => {
  const seen = { text: '', livePhotoId: null, isLive: false, isNewest: true, isTakenOut: false }
  const [alone, inside] = [
    { ...seen, id: 'alone', articleId: null },
    { ...seen, id: 'inside', articleId: 'article' },
  ]
  expect(captionsInPieces([alone, inside], [{ id: 'alone' }, { id: 'article' }])).toEqual([inside])
})

describe('the reason', () => {
  it('is trimmed, and neither blank nor endless', () => {
    expect(parseReason({ reason: ' 当事人要求 ' })).toEqual({ reason: '当事人要求' })
    expect(parseReason({ reason: '长'.repeat(500) })).toHaveProperty('reason')
    for (const data of [null, undefined, 'reason', {}, { reason: 7 }, { reason: ' ' }, { reason: '长'.repeat(501) }])
      expect(parseReason(data)).toMatchObject({ problem: { code: 'reason_required', path: 'reason' } })
  })
})
