import { describe, expect, it } from 'vitest'
import { contextOf, exampleItem, outcome, people, person, play, refusal, signed } from '../../tests/support/exampleItem'
import type { Actor } from './actor'
import { applyEdit } from './applyTransition'
import type { EditorialItem } from './item'
import type { Track } from './workflow'

const draft = exampleItem('draft', { assignee: null })
const { author, editor, desk, chief, proof } = people
/** Holds every signing role at once: what bars this person is the person, not a lack of rights. */
const everything = person('everything', ['editor', 'deskHead', 'chiefEditor', 'proofreader'])

const edit = (item: EditorialItem, actor: Actor, digest = 'digest-after-edit') => ({
  ...applyEdit({ item, actor, digest }),
  revision: item.revision,
})
const approval = (item: EditorialItem, actor: Actor) => refusal('approve', contextOf(item, actor))
const signedAlready = ['transition_denied', 'signed_already']
const ownPiece = ['transition_denied', 'own_piece']

describe('within a cycle nobody signs two stages', () => {
  const inReview2 = play(draft, ['submit', author], ['approve', everything])

  it('by review', () => {
    expect(approval(inReview2, everything)).toEqual(signedAlready)
    expect(approval(play(inReview2, ['approve', desk]), everything)).toEqual(signedAlready)
    expect(approval(inReview2, desk)).toEqual([])
  })

  it('by proofreading either', () => {
    const proofreadOnce = play(draft, ['submit', author], ['proofread', proof], ['approve', editor])
    expect(refusal('proofread', contextOf(proofreadOnce, proof))).toEqual(signedAlready)
    expect(refusal('proofread', contextOf(inReview2, everything))).toEqual(signedAlready)
    expect(
      approval(play(draft, ['submit', author], ['proofread', everything], ['approve', editor]), everything),
    ).toEqual(signedAlready)
  })

  it('but may give both signatures of one stage', () => {
    expect(approval(play(draft, ['submit', author], ['proofread', everything]), everything)).toEqual([])
  })

  it('nor does a delegate, for whomever', () => {
    const lent = person('editor', ['editor'], { delegations: people.delegate.delegations })
    const item = play(draft, ['submit', author], ['approve', editor], ['approve', desk])
    expect(approval(item, lent)).toEqual(signedAlready)
  })
})

describe('after a return', () => {
  const inReview3 = play(draft, ['submit', author], ['approve', editor], ['approve', everything])

  it('whose signature lapsed may sign that stage again', () => {
    const back = play(inReview3, ['return', chief, { to: 'review2' }])
    expect(approval(back, everything)).toEqual([])
  })

  it('whose signature stands is still barred', () => {
    const back = play(
      draft,
      ['submit', author],
      ['approve', everything],
      ['approve', desk],
      ['return', chief, { to: 'review2' }],
    )
    expect(approval(back, everything)).toEqual(signedAlready)
  })

  it('whose signature lapsed may sign another stage instead', () => {
    const approved = play(inReview3, ['approve', chief])
    const twiceBack = play(
      approved,
      ['return', chief, { to: 'review3' }],
      ['return', chief, { to: 'review2' }],
      ['return', desk, { to: 'review1' }],
    )
    expect(approval(twiceBack, everything)).toEqual([])
  })

  it('to draft, a new cycle finds everybody free again', () => {
    const again = play(inReview3, ['return', chief, { to: 'draft' }], ['submit', author])
    expect(approval(again, everything)).toEqual([])
  })

  it('or a hold, the last signer may sign again', () => {
    const held = play(inReview3, ['approve', chief], ['hold', chief])
    expect(approval(held, chief)).toEqual([])
    expect(approval(held, everything)).toEqual(signedAlready)
  })
})

describe('nobody signs what he or she authored', () => {
  it('whatever roles they hold', () => {
    const own = exampleItem('review1', { authors: ['everything'] })
    expect(approval(own, everything)).toEqual(ownPiece)
    expect(approval(exampleItem('review2', { authors: ['everything'] }), everything)).toEqual(ownPiece)
    expect(approval(exampleItem('review3', { authors: ['chief'] }), chief)).toEqual(ownPiece)
    expect(refusal('proofread', contextOf(own, everything))).toEqual(ownPiece)
  })

  it('not as one of several authors, such as the person behind a byline', () => {
    expect(approval(exampleItem('review1', { authors: ['author', 'editor'] }), editor)).toEqual(ownPiece)
  })

  it('not as somebody’s delegate', () => {
    const lent = person('author', ['reporter'], { delegations: people.delegate.delegations })
    expect(approval(exampleItem('review3'), lent)).toEqual(ownPiece)
  })

  it('on the urgent track not on duty either', () => {
    const item = exampleItem('review3', { track: 'urgent', authors: ['duty'] })
    expect(approval(item, people.duty)).toEqual(ownPiece)
  })

  it('but may publish it when others have signed', () => {
    expect(outcome('publish', contextOf(exampleItem('approved', { authors: ['chief'] }), chief))).toBe('published')
  })
})

describe('typing in an attached original', () => {
  const typed = exampleItem('draft', { authors: [], typists: ['editor'] })

  it('lets the typist submit and recall', () => {
    expect(outcome('submit', contextOf(typed, editor))).toBe('review1')
    expect(outcome('recall', contextOf({ ...typed, state: 'review1' }, editor))).toBe('draft')
  })

  it('is not authorship: the typist may sign', () => {
    expect(approval(play(typed, ['submit', editor]), editor)).toEqual([])
  })
})

describe('editing under review', () => {
  it('does not bar the holder of the stage on the standard track', () => {
    const edited = edit(exampleItem('review1'), editor)
    expect(edited.authors).toEqual(['author'])
    expect(approval(edited, editor)).toEqual([])
    const approvedAndEdited = edit(exampleItem('approved'), chief)
    expect(approval(approvedAndEdited, chief)).toEqual([])
  })

  it.each<Track>(['brief', 'urgent'])('is authorship on the %s track', (track) => {
    const edited = edit(exampleItem('review3', { track }), chief)
    expect(edited.authors).toEqual(['author', 'chief'])
    expect(approval(edited, chief)).toEqual(ownPiece)
  })

  it.each<Track>(['brief', 'urgent'])('is authorship of an approved piece too on the %s track', (track) => {
    const edited = edit(exampleItem('approved', { track }), chief)
    expect(edited).toMatchObject({ state: 'review3', authors: ['author', 'chief'] })
    expect(approval(edited, chief)).toEqual(ownPiece)
    expect(approval(edited, person('other chief', ['chiefEditor']))).toEqual([])
  })

  it('counts nobody twice', () => {
    const item = exampleItem('review1', { track: 'brief' })
    expect(edit(edit(item, editor), editor).authors).toEqual(['author', 'editor'])
    expect(edit(item, author).authors).toEqual(['author'])
  })

  it('makes no author of whoever edits a draft that they typed in', () => {
    expect(edit(exampleItem('draft', { track: 'brief', typists: ['editor'] }), editor).authors).toEqual(['author'])
  })
})

describe('a delegate', () => {
  it('signs under the own name, with the principal’s beside it', () => {
    const signatures = play(exampleItem('review3', { signatures: [] }), ['approve', people.delegate]).signatures
    expect(signatures).toMatchObject([
      {
        stage: 'review3',
        kind: 'review',
        userId: 'delegate',
        userName: 'name of delegate',
        forUserId: 'chief',
        forUserName: 'name of chief',
      },
      {
        stage: 'review3',
        kind: 'proof',
        userId: 'delegate',
        userName: 'name of delegate',
        forUserId: 'chief',
        forUserName: 'name of chief',
      },
    ])
  })

  it('who has the right anyway signs for nobody else', () => {
    const lent = { ...editor, delegations: people.delegate.delegations }
    const [signature] = play(exampleItem('review1'), ['approve', lent]).signatures
    expect(signature).not.toHaveProperty('forUserId')
    expect(signature).not.toHaveProperty('forUserName')
  })

  it('signs once in a cycle, whoever was the principal', () => {
    const two = person('delegate', [], {
      delegations: [
        { fromId: 'desk', fromName: 'name of desk', role: 'deskHead' },
        { fromId: 'chief', fromName: 'name of chief', role: 'chiefEditor' },
      ],
    })
    expect(approval(play(exampleItem('review2'), ['approve', two]), two)).toEqual(signedAlready)
  })
})

describe('who signs for another person', () => {
  const forChief = person('delegate', ['reporter'], { delegations: people.delegate.delegations })
  const principalInvolved = ['transition_denied', 'principal_involved']

  it('cannot sign what that person wrote', () => {
    expect(approval(exampleItem('review3', { authors: ['chief'] }), forChief)).toEqual(principalInvolved)
    expect(approval(exampleItem('review3'), forChief)).toEqual([])
  })

  it('cannot sign a stage where that person signed another one of the cycle', () => {
    const signedByChief = exampleItem('review3', { signatures: [signed('review1', 'chief')] })
    expect(approval(signedByChief, forChief)).toEqual(principalInvolved)
    expect(approval(exampleItem('review3', { signatures: [signed('review3', 'chief')] }), forChief)).toEqual([])
  })

  it('cannot proofread it, make its late review, nor publish a correction that the person edited', () => {
    const forProof = person('delegate', [], { delegations: [{ fromId: 'proof', fromName: 'p', role: 'proofreader' }] })
    expect(refusal('proofread', contextOf(exampleItem('review1', { authors: ['proof'] }), forProof))).toEqual(
      principalInvolved,
    )
    const urgent = exampleItem('published', { track: 'urgent', signatures: [signed('review3', 'chief')] })
    expect(refusal('lateReview', contextOf(urgent, forChief))).toEqual(principalInvolved)
    const correcting = edit(play(exampleItem('published'), ['correct', desk]), chief)
    expect(refusal('publish', contextOf(correcting, forChief))).toEqual(principalInvolved)
  })

  it('may return it and take it down all the same', () => {
    const own = exampleItem('review3', { authors: ['chief'] })
    expect(refusal('return', contextOf(own, forChief))).toEqual([])
    expect(refusal('kill', contextOf(exampleItem('published', { authors: ['chief'] }), forChief))).toEqual([])
  })

  it('signs for another principal who has had no hand in it, and in the own right if there is one', () => {
    const two = person('delegate', [], {
      delegations: [
        { fromId: 'chief', fromName: 'name of chief', role: 'chiefEditor' },
        { fromId: 'other', fromName: 'name of other', role: 'chiefEditor' },
      ],
    })
    const own = exampleItem('review3', { authors: ['chief'], signatures: [] })
    expect(play(own, ['approve', two]).signatures[0]).toMatchObject({ forUserId: 'other' })
    const alsoChief = person('delegate', ['chiefEditor'], { delegations: people.delegate.delegations })
    expect(play(own, ['approve', alsoChief]).signatures[0]).not.toHaveProperty('forUserId')
  })
})

describe('a correction is published by a second person', () => {
  const open = play(exampleItem('published'), ['correct', desk])

  it('who did not edit it', () => {
    expect(refusal('publish', contextOf(edit(open, desk), desk))).toEqual(['transition_denied', 'own_correction'])
    expect(refusal('publish', contextOf(edit(edit(open, desk), editor), desk))).toEqual([
      'transition_denied',
      'own_correction',
    ])
    expect(refusal('publish', contextOf(edit(open, editor), desk))).toEqual([])
  })

  it('who may well have opened it', () => {
    expect(refusal('publish', contextOf(open, desk))).toEqual([])
  })

  it('who may have signed the piece in its cycle', () => {
    expect(refusal('publish', contextOf({ ...open, signatures: [signed('review2', 'desk')] }, desk))).toEqual([])
  })

  it('who did not write the piece', () => {
    expect(refusal('publish', contextOf({ ...open, authors: ['desk'] }, desk))).toEqual(ownPiece)
  })
})

describe('the late review of an urgent piece', () => {
  const live = exampleItem('published', { track: 'urgent' })

  it('is for another person than the one who signed', () => {
    expect(refusal('lateReview', contextOf({ ...live, signatures: [signed('review3', 'desk')] }, desk))).toEqual(
      signedAlready,
    )
    expect(refusal('lateReview', contextOf(live, desk))).toEqual([])
  })

  it('is not for an author', () => {
    expect(refusal('lateReview', contextOf({ ...live, authors: ['desk'] }, desk))).toEqual(ownPiece)
  })
})
