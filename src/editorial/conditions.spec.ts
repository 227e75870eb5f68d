import { describe, expect, it } from 'vitest'
import { completeSubject, contextOf, exampleItem, type Person, people, refusal } from '../../tests/support/exampleItem'
import { systemActor } from './actor'
import type { GuardContext } from './guards'
import { emptyInput } from './transitionInput'
import type { Action, State } from './workflow'

const incomplete = {
  ...completeSubject,
  requirements: [{ code: 'headline_required', path: 'headline', label: { zh: '标题', en: 'headline' }, isMet: false }],
}

/** What each transition asks of the content and the request: codes where both are as bad as can be. */
describe('what must hold', () => {
  const worst = {
    subject: {
      ...incomplete,
      gapIdsInBody: ['unlisted'],
      gaps: [{ gapId: 'open', status: 'open', reason: null }],
      pictures: [{ path: 'captions.0', hasCredit: false, hasAltText: null }],
      embargoUntil: '2026-03-05T00:00:00.000Z',
      digest: 'digest-of-something-else',
    },
    input: { ...emptyInput, revision: 7 },
    surroundings: { settings: { urgentTrackIsOn: false }, assigneeIsAway: false, assigneeExists: false },
  } satisfies Partial<GuardContext>
  const content = ['headline_required', 'gap_not_listed', 'credit_required']

  it.each<[Action, State, Person, string[]]>([
    ['submit', 'draft', 'author', content],
    ['approve', 'review1', 'editor', content],
    ['approve', 'review2', 'desk', [...content, 'gap_open']],
    ['approve', 'review3', 'chief', [...content, 'gap_open']],
    ['proofread', 'review2', 'proof', []],
    ['return', 'review1', 'editor', ['reason_required', 'return_target']],
    ['return', 'review2', 'desk', ['reason_required', 'return_target']],
    ['return', 'review3', 'chief', ['reason_required', 'return_target']],
    ['return', 'approved', 'chief', ['reason_required', 'return_target']],
    ['recall', 'review1', 'author', []],
    ['recall', 'review2', 'author', ['signed_since']],
    ['takeOver', 'draft', 'desk', ['assignee_not_away']],
    ['takeOver', 'correcting', 'desk', ['assignee_not_away']],
    ['assign', 'review1', 'desk', ['assignee_required']],
    ['changeTrack', 'draft', 'desk', ['reason_required', 'track_required']],
    ['changeTrack', 'review3', 'desk', ['reason_required', 'track_required', 'signed_since']],
    ['publish', 'approved', 'chief', [...content, 'gap_open', 'digest_changed', 'under_embargo']],
    ['schedule', 'approved', 'duty', [...content, 'gap_open', 'digest_changed', 'publish_at_required']],
    ['hold', 'approved', 'duty', []],
    ['hold', 'scheduled', 'desk', []],
    ['lateReview', 'published', 'desk', ['no_late_review']],
    ['correct', 'published', 'editor', ['kind_required']],
    ['publish', 'correcting', 'desk', [...content, 'gap_open']],
    ['abandon', 'correcting', 'editor', []],
    ['withdraw', 'published', 'chief', ['reason_required']],
    ['withdraw', 'correcting', 'chief', ['reason_required']],
    ['kill', 'published', 'duty', ['reason_required']],
    ['kill', 'correcting', 'chief', ['reason_required']],
    ['spike', 'draft', 'author', ['reason_required']],
    ['spike', 'review1', 'editor', ['reason_required']],
    ['spike', 'review2', 'desk', ['reason_required']],
    ['spike', 'review3', 'chief', ['reason_required']],
    ['spike', 'approved', 'chief', ['reason_required']],
    ['restore', 'spiked', 'desk', []],
  ])('for %s in %s', (action, state, who, codes) => {
    expect(refusal(action, contextOf(exampleItem(state), people[who], worst))).toEqual(codes)
  })

  it('is asked again of a scheduled piece when its time has come', () => {
    expect(refusal('publish', contextOf(exampleItem('scheduled'), systemActor, worst))).toEqual([
      ...content,
      'gap_open',
      'digest_changed',
      'under_embargo',
    ])
  })

  it.each<[Action, State, Person, string[]]>([
    ['approve', 'review3', 'duty', [...content, 'gap_open']],
    ['return', 'review3', 'duty', ['reason_required', 'return_target']],
  ])('on the urgent track for %s in %s', (action, state, who, codes) => {
    expect(refusal(action, contextOf(exampleItem(state, { track: 'urgent' }), people[who], worst))).toEqual(codes)
  })
})
