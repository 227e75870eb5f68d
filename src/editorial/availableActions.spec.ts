import { describe, expect, it } from 'vitest'
import { completeSubject, contextOf, exampleItem, people, person } from '../../tests/support/exampleItem'
import { systemActor } from './actor'
import { availableActions } from './decide'
import type { GuardContext } from './guard'
import { emptyInput } from './transitionInput'
import { stateNames } from './workflow'

const incomplete = {
  ...completeSubject,
  requirements: [{ code: 'headline_required', path: 'headline', label: { zh: '标题', en: 'headline' }, isMet: false }],
}

describe('the actions on offer', () => {
  const offered = (context: GuardContext) =>
    Object.fromEntries(availableActions(context).map(({ action, allowed }) => [action, allowed]))
  const asked = { input: { ...emptyInput, revision: 0 } }

  it('are those of the state, each with whether this person may', () => {
    const item = exampleItem('review1')
    expect(offered(contextOf(item, people.editor, asked))).toEqual({
      approve: true,
      proofread: false,
      return: true,
      recall: false,
      takeOver: false,
      assign: false,
      changeTrack: false,
      spike: true,
    })
    expect(offered(contextOf(exampleItem('killed'), people.chief, asked))).toEqual({})
  })

  it('do not depend on what the request would carry', () => {
    const reasons = availableActions(contextOf(exampleItem('draft'), people.desk, asked)).map(({ action, reasons }) => [
      action,
      reasons.length,
    ])
    expect(Object.fromEntries(reasons)).toMatchObject({ changeTrack: 0, spike: 0 })
    expect(offered(contextOf(exampleItem('approved'), people.duty, asked))).toMatchObject({
      schedule: true,
      publish: true,
      return: false,
    })
    expect(offered(contextOf(exampleItem('published'), people.editor, asked))).toMatchObject({
      correct: true,
      kill: false,
    })
    const noted = exampleItem('correcting', {
      correction: { kind: 'notice', note: null, reason: null, openedBy: 'editor', editors: [] },
    })
    expect(offered(contextOf(noted, people.desk, asked))).toMatchObject({ publish: true })
    expect(
      offered(
        contextOf(exampleItem('draft'), people.desk, {
          ...asked,
          surroundings: {
            settings: { urgentTrackIsOn: false },
            assigneeIsAway: true,
            assigneeExists: false,
            contradictions: [],
            ceremony: null,
          },
        }),
      ),
    ).toMatchObject({ assign: true })
  })

  it('show what the document lacks', () => {
    const [submit] = availableActions(contextOf(exampleItem('draft'), people.author, { ...asked, subject: incomplete }))
    expect(submit).toMatchObject({
      action: 'submit',
      allowed: false,
      reasons: [{ code: 'headline_required', path: 'headline' }],
    })
    const embargoed = { ...completeSubject, embargoUntil: '2026-03-05T00:00:00.000Z' }
    const publish = availableActions(
      contextOf(exampleItem('approved'), people.chief, { ...asked, subject: embargoed }),
    ).find(({ action }) => action === 'publish')
    expect(publish).toMatchObject({ allowed: false, reasons: [{ code: 'under_embargo' }] })
  })

  it('show why this person of all people may not', () => {
    const [approve] = availableActions(contextOf(exampleItem('review1', { authors: ['editor'] }), people.editor, asked))
    expect(approve).toMatchObject({
      action: 'approve',
      allowed: false,
      reasons: [{ code: 'transition_denied' }, { code: 'own_piece' }],
    })
  })

  it('keep the system’s own publication from everybody', () => {
    expect(offered(contextOf(exampleItem('scheduled'), people.chief, asked))).toEqual({ schedule: true, hold: true })
    expect(offered(contextOf(exampleItem('scheduled'), systemActor, asked))).toEqual({ publish: true })
  })

  it('follow the track', () => {
    const duty = people.duty
    expect(offered(contextOf(exampleItem('review3', { track: 'urgent' }), duty, asked))).toMatchObject({
      approve: true,
    })
    expect(offered(contextOf(exampleItem('review3', { track: 'brief' }), duty, asked))).toMatchObject({
      approve: false,
    })
  })

  it('are all closed to a person without any right', () => {
    const nobody = person('nobody', [])
    const open = stateNames.flatMap((state) =>
      availableActions(contextOf(exampleItem(state), nobody, asked)).filter(({ allowed }) => allowed),
    )
    expect(open).toEqual([])
  })
})
