import { describe, expect, it } from 'vitest'
import { exampleItem, now, people, problemsOf, signed, surroundings } from '../../tests/support/exampleItem'
import { systemActor } from './actor'
import type { EditorialItem } from './item'

describe('notAuthor', () => {
  it('bars every author and nobody else', () => {
    const item = exampleItem('review2', { authors: ['author', 'desk'], typists: ['chief'] })
    expect(problemsOf('notAuthor', { item, actor: people.author })).toEqual(['own_piece'])
    expect(problemsOf('notAuthor', { item, actor: people.desk })).toEqual(['own_piece'])
    expect(problemsOf('notAuthor', { item, actor: people.chief })).toEqual([])
    expect(problemsOf('notAuthor', { item, actor: systemActor })).toEqual([])
  })
})

describe('notSignedInCycle', () => {
  it.each<[string, EditorialItem['signatures'], string[]]>([
    ['bars who signed another stage', [signed('review1', 'desk')], ['signed_already']],
    ['bars who proofread another stage', [signed('review1', 'desk', { kind: 'proof' })], ['signed_already']],
    ['lets who proofread this stage sign it', [signed('review2', 'desk', { kind: 'proof' })], []],
    [
      'looks at the person, not at the principal',
      [signed('review1', 'delegate', { forUserId: 'desk', forUserName: 'name of desk' })],
      [],
    ],
    ['lets anybody else sign', [signed('review1', 'editor')], []],
  ])('%s', (_name, signatures, expected) => {
    expect(problemsOf('notSignedInCycle', { item: exampleItem('review2', { signatures }) })).toEqual(expected)
  })
})

describe('didNotEditCorrection', () => {
  const correcting = (editors: string[]) =>
    exampleItem('correcting', { correction: { kind: 'minor', note: null, reason: null, openedBy: 'desk', editors } })

  it('bars its editors and nobody else', () => {
    expect(problemsOf('didNotEditCorrection', { item: correcting(['editor', 'desk']) })).toEqual(['own_correction'])
    expect(problemsOf('didNotEditCorrection', { item: correcting(['editor']) })).toEqual([])
    expect(problemsOf('didNotEditCorrection', { item: exampleItem('published') })).toEqual([])
    expect(problemsOf('didNotEditCorrection', { item: correcting(['']), actor: systemActor })).toEqual([])
  })
})

describe('unsigned', () => {
  it('holds until anybody signed, be it a proofreader', () => {
    expect(problemsOf('unsigned', { item: exampleItem('review1') })).toEqual([])
    expect(problemsOf('unsigned', { item: exampleItem('review2') })).toEqual(['signed_since'])
    expect(
      problemsOf('unsigned', {
        item: exampleItem('review1', { signatures: [signed('review1', 'proof', { kind: 'proof' })] }),
      }),
    ).toEqual(['signed_since'])
  })
})

describe('assigneeAway', () => {
  it.each<[string, string | null, boolean, string[]]>([
    ['holds for a piece of somebody away', 'colleague-away', true, []],
    ['fails for a piece of somebody here', 'colleague', false, ['assignee_not_away']],
    ['fails for a piece of nobody', null, true, ['assignee_not_away']],
    ['fails for one’s own piece', 'desk', true, ['assignee_not_away']],
  ])('%s', (_name, assignee, assigneeIsAway, expected) => {
    expect(
      problemsOf('assigneeAway', {
        item: exampleItem('draft', { assignee }),
        surroundings: { ...surroundings, assigneeIsAway },
      }),
    ).toEqual(expected)
  })
})

describe('stageNotProofread', () => {
  it('fails where this stage was proofread, not where another one was', () => {
    const item = (...signatures: EditorialItem['signatures']) => ({ item: exampleItem('review2', { signatures }) })
    expect(problemsOf('stageNotProofread', item(signed('review2', 'proof', { kind: 'proof' })))).toEqual([
      'proofread_already',
    ])
    expect(problemsOf('stageNotProofread', item(signed('review1', 'proof', { kind: 'proof' })))).toEqual([])
    expect(problemsOf('stageNotProofread', item(signed('review2', 'desk')))).toEqual([])
  })
})

describe('lateReviewOpen', () => {
  const due = { dueAt: now.toISOString(), doneAt: null, doneBy: null }

  it('holds until the late review is done', () => {
    expect(problemsOf('lateReviewOpen', { item: exampleItem('published', { lateReview: due }) })).toEqual([])
    expect(
      problemsOf('lateReviewOpen', {
        item: exampleItem('published', { lateReview: { ...due, doneAt: now.toISOString(), doneBy: 'desk' } }),
      }),
    ).toEqual(['no_late_review'])
    expect(problemsOf('lateReviewOpen', { item: exampleItem('published') })).toEqual(['no_late_review'])
  })
})
