import { describe, expect, it } from 'vitest'
import {
  completeSubject,
  contextOf,
  exampleItem,
  type Person,
  people,
  refusal,
  signed,
} from '../../tests/support/exampleItem'
import { systemActor } from './actor'
import type { GuardContext } from './guard'
import { emptyInput } from './transitionInput'
import type { Action, State, Track } from './workflow'

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
      pictures: [
        { path: 'captions.0', hasCredit: false, hasAltText: null, hidden: { by: 'otherPiece', slugline: null } },
        { path: 'captions.1', hasCredit: true, hasAltText: null, hidden: { by: 'ownReview' } },
      ],
      embargoUntil: '2026-03-05T00:00:00.000Z',
      digest: 'digest-of-something-else',
    },
    input: { ...emptyInput, revision: 7 },
    surroundings: {
      settings: { urgentTrackIsOn: false },
      assigneeIsAway: false,
      assigneeExists: false,
      contradictions: [],
      ceremony: null,
    },
  } satisfies Partial<GuardContext>
  const content = ['headline_required', 'gap_not_listed', 'credit_required', 'caption_of_other_piece']

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
    [
      'publish',
      'approved',
      'chief',
      [...content, 'gap_open', 'digest_changed', 'under_embargo', 'caption_unpublished'],
    ],
    ['schedule', 'approved', 'duty', [...content, 'gap_open', 'digest_changed', 'publish_at_required']],
    ['hold', 'approved', 'duty', []],
    ['hold', 'scheduled', 'desk', []],
    ['lateReview', 'published', 'desk', ['no_late_review']],
    ['correct', 'published', 'editor', ['kind_required']],
    ['publish', 'correcting', 'desk', [...content, 'gap_open', 'caption_unpublished']],
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
      'caption_unpublished',
    ])
  })

  it.each<[Action, State, Person, string[]]>([
    ['approve', 'review3', 'duty', [...content, 'gap_open']],
    ['return', 'review3', 'duty', ['reason_required', 'return_target']],
  ])('on the urgent track for %s in %s', (action, state, who, codes) => {
    expect(refusal(action, contextOf(exampleItem(state, { track: 'urgent' }), people[who], worst))).toEqual(codes)
  })
})

describe('who signs, on every stage and track,', () => {
  it.each<[Action, State, Track, Person]>([
    ['approve', 'review1', 'standard', 'editor'],
    ['approve', 'review2', 'standard', 'desk'],
    ['approve', 'review3', 'standard', 'chief'],
    ['approve', 'review3', 'urgent', 'duty'],
    ['proofread', 'review1', 'standard', 'proof'],
    ['proofread', 'review2', 'standard', 'proof'],
    ['proofread', 'review3', 'standard', 'proof'],
    ['lateReview', 'published', 'urgent', 'desk'],
  ])('is no author and signed nothing else: %s in %s on %s', (action, state, track, who) => {
    const elsewhere = signed(state === 'review1' ? 'review2' : 'review1', who)
    const item = exampleItem(state, { track, authors: [who], signatures: [elsewhere] })
    expect(refusal(action, contextOf(item, people[who]))).toEqual(['transition_denied', 'own_piece', 'signed_already'])
  })
})

describe('what was done once', () => {
  it('is not proofread again in the same stage', () => {
    const item = exampleItem('review2', { signatures: [signed('review2', 'colleague', { kind: 'proof' })] })
    expect(refusal('proofread', contextOf(item, people.proof))).toEqual(['proofread_already'])
  })

  it('is not reviewed late again', () => {
    const lateReview = { dueAt: '2026-03-01T20:00:00.000Z', doneAt: '2026-03-01T09:00:00.000Z', doneBy: 'colleague' }
    const item = exampleItem('published', { track: 'urgent', lateReview })
    expect(refusal('lateReview', contextOf(item, people.desk))).toEqual(['no_late_review'])
  })
})

describe('a public correction', () => {
  it('is not published without its note', () => {
    const correction = { kind: 'notice', note: null, reason: null, openedBy: 'editor', editors: [] } as const
    const context = contextOf(exampleItem('correcting', { correction }), people.desk)
    expect(refusal('publish', { ...context, input: { ...context.input, note: null } })).toEqual(['note_required'])
    expect(refusal('publish', context)).toEqual([])
  })
})
