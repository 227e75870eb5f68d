import { describe, expect, it } from 'vitest'
import { contextOf, exampleItem, people, person, play, refusal, signedDigest } from '../../tests/support/exampleItem'
import { type Actor, systemActor } from './actor'
import { applyEdit } from './applyTransition'
import type { EditorialItem } from './item'
import type { State } from './workflow'

const { editor, desk, chief } = people

describe('an edit', () => {
  it('notes the new digest and its editor, and leaves the revision to the service', () => {
    const edited = applyEdit({ item: exampleItem('review1'), actor: editor, digest: 'new' })
    expect(edited).toEqual({ ...exampleItem('review1'), editors: ['editor'], digest: 'new' })
  })

  it('of a draft makes no editor: who writes before submission is an author', () => {
    const edited = applyEdit({ item: exampleItem('draft'), actor: people.author, digest: 'new' })
    expect(edited).toEqual({ ...exampleItem('draft'), digest: 'new' })
  })

  it.each<State>(['review1', 'review2', 'review3', 'approved'])('in %s counts its editors, each once', (state) => {
    const by = (item: EditorialItem, actor: Actor) => applyEdit({ item: { ...item, state }, actor, digest: 'new' })
    const edited = by(by(by(exampleItem(state), chief), desk), chief)
    expect(edited).toMatchObject({ editors: ['chief', 'desk'], authors: ['author'] })
  })

  it('of an approved piece lets the last signature lapse and takes it back to the final review', () => {
    const edited = applyEdit({ item: exampleItem('approved'), actor: chief, digest: 'new' })
    expect(edited.state).toBe('review3')
    expect(edited.digest).toBe('new')
    expect(edited.signatures.map(({ stage }) => stage)).toEqual(['review1', 'review2'])
  })

  it('that changes nothing for the reader lets no signature lapse', () => {
    const edited = applyEdit({ item: exampleItem('approved'), actor: chief, digest: signedDigest })
    expect(edited).toEqual({ ...exampleItem('approved'), editors: ['chief'] })
  })

  it.each<State>(['review1', 'review2', 'review3', 'correcting'])('in %s lets no signature lapse', (state) => {
    const edited = applyEdit({ item: exampleItem(state), actor: chief, digest: 'new' })
    expect([edited.state, edited.signatures]).toEqual([state, exampleItem(state).signatures])
  })

  it('by the system makes no author and no editor', () => {
    expect(
      applyEdit({ item: exampleItem('review1', { track: 'brief' }), actor: systemActor, digest: 'new' }),
    ).toMatchObject({ authors: ['author'], editors: [] })
    expect(
      applyEdit({ item: exampleItem('correcting'), actor: systemActor, digest: 'new' }).correction?.editors,
    ).toEqual([])
  })

  it('counts authors on the short tracks only while the piece is under review', () => {
    expect(
      applyEdit({ item: exampleItem('draft', { track: 'brief' }), actor: person('typist', []), digest: 'new' }).authors,
    ).toEqual(['author'])
  })
})

describe('who edited on the standard track', () => {
  const edited = applyEdit({ item: exampleItem('review1'), actor: chief, digest: 'by the chief' })

  it('is an author once the piece goes on a short one, and does not sign it alone', () => {
    const urgent = play(edited, ['changeTrack', desk, { track: 'urgent' }])
    expect(urgent.authors).toEqual(['author', 'chief'])
    expect(refusal('approve', contextOf(urgent, chief))).toContain('own_piece')
  })

  it('is an author too where the track was changed in the draft, before the next submission', () => {
    const { authors } = play({ ...edited, state: 'draft', track: 'brief' }, ['submit', people.author])
    expect(authors).toEqual(['author', 'chief'])
  })

  it('is none while the piece stays on it', () => {
    const resubmitted = play({ ...edited, state: 'draft' }, ['submit', people.author])
    expect(resubmitted).toMatchObject({ authors: ['author'], editors: ['chief'] })
  })

  it('stays what he or she was where the track changes back', () => {
    const item = play(edited, ['changeTrack', desk, { track: 'brief' }], ['changeTrack', desk, { track: 'standard' }])
    expect(item.authors).toEqual(['author', 'chief'])
  })
})
