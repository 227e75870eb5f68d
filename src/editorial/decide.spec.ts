import { describe, expect, it } from 'vitest'
import {
  completeSubject,
  contextOf,
  exampleItem,
  fullInput,
  people,
  refusal,
  signed,
} from '../../tests/support/exampleItem'
import { decide } from './decide'
import type { GuardContext } from './guard'
import { emptyInput } from './transitionInput'
import type { Action } from './workflow'

function answer(action: Action, context: GuardContext) {
  const decision = decide(action, context)
  return decision.isAllowed
    ? 'allowed'
    : { status: decision.error.status, codes: decision.error.problems.map(({ code }) => code) }
}
const incomplete = {
  ...completeSubject,
  requirements: [{ code: 'headline_required', path: 'headline', label: { zh: '标题', en: 'headline' }, isMet: false }],
}

describe('what is answered first', () => {
  const stale = { ...fullInput, revision: 6 }

  it('a stale revision, before anything else that is wrong', () => {
    const context = contextOf(exampleItem('draft'), people.reporter, { input: stale, subject: incomplete })
    expect(answer('approve', context)).toEqual({ status: 409, codes: ['stale_revision'] })
    expect(answer('submit', context)).toEqual({ status: 409, codes: ['stale_revision'] })
  })

  it('a stale revision names the one that stands', () => {
    const decision = decide(
      'submit',
      contextOf(exampleItem('draft'), people.author, { input: { ...fullInput, revision: 8 } }),
    )
    expect(decision.isAllowed ? null : decision.error.extra).toEqual({ revision: 7 })
  })

  it('the wrong state, before the person and what is missing', () => {
    const context = contextOf(exampleItem('draft'), people.reporter, { subject: incomplete })
    expect(answer('approve', context)).toEqual({ status: 409, codes: ['wrong_state'] })
  })

  it('the wrong person, before what is missing', () => {
    const context = contextOf(exampleItem('draft'), people.reporter, { subject: incomplete })
    expect(answer('submit', context)).toEqual({ status: 403, codes: ['transition_denied'] })
  })

  it('a person barred for what he or she did to the piece, before what is missing', () => {
    const item = exampleItem('review1', { authors: ['editor'] })
    expect(answer('approve', contextOf(item, people.editor, { subject: incomplete }))).toEqual({
      status: 403,
      codes: ['transition_denied', 'own_piece'],
    })
  })

  it('all bars at once', () => {
    const item = exampleItem('review3', { authors: ['chief'], signatures: [signed('review1', 'chief')] })
    expect(refusal('approve', contextOf(item, people.chief))).toEqual([
      'transition_denied',
      'own_piece',
      'signed_already',
    ])
  })

  it('last of all what is missing, everything at once', () => {
    const subject = {
      ...incomplete,
      gapIdsInBody: ['g1'],
      pictures: [{ path: 'captions.0', hasCredit: false, hasAltText: false }],
    }
    expect(answer('submit', contextOf(exampleItem('draft'), people.author, { subject }))).toEqual({
      status: 400,
      codes: ['headline_required', 'gap_not_listed', 'credit_required', 'alt_text_required'],
    })
  })

  it('a request without reason and target lacks both', () => {
    const context = contextOf(exampleItem('review2'), people.desk, { input: { ...emptyInput, revision: 7 } })
    expect(answer('return', context)).toEqual({ status: 400, codes: ['reason_required', 'return_target'] })
  })
})

describe('a refusal', () => {
  it('names in both languages the state and what cannot be done in it', () => {
    const decision = decide('kill', contextOf(exampleItem('draft'), people.chief))
    expect(decision.isAllowed ? null : decision.error.problems[0]?.message).toEqual({
      zh: '稿件处于“草稿”，不能“紧急撤稿”。',
      en: 'The piece is "Draft": "Kill" is not possible now.',
    })
    expect(decision.isAllowed ? null : decision.error.extra).toEqual({ state: 'draft' })
  })

  it('names everybody who may', () => {
    const decision = decide('hold', contextOf(exampleItem('scheduled'), people.editor))
    expect(decision.isAllowed ? null : decision.error.problems[0]?.message).toEqual({
      zh: '这一步须由部主任、总编辑、值班编辑来做。谁值班，由部主任或总编辑在“代签与值班”里排定。',
      en: 'This is for a desk head or a chief editor or the editor on duty to do. Who is on duty is set by a desk head or chief editor under “Delegation and duty”.',
    })
  })
})
