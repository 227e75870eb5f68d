import { describe, expect, it } from 'vitest'
import { contextOf, exampleItem, outcome, people, signed } from '../../tests/support/exampleItem'
import { deskColumns, idInText, principalInText, signingBars } from './deskColumnRules'
import { stateNames, transitions } from './workflow'

const isBarred = (text: string, id: string) => text.includes(idInText(id))

describe('the columns that the desk asks', () => {
  it('name everyone who wrote or typed, each between commas', () => {
    const item = exampleItem('draft', { authors: ['a', 'b'], typists: ['b', 'c'] })
    expect(deskColumns(item).authorsText).toBe(',a,b,c,')
  })

  it('bar authors and the signers of other stages, not who signed this one', () => {
    const { barredText } = deskColumns(
      exampleItem('review2', {
        signatures: [signed('review1', 'first'), signed('review2', 'proof', { kind: 'proof' })],
      }),
    )
    expect(barredText).toBe(',author,first,<author><first>')
  })

  it('name those for whom nobody may sign, of a correction all who signed the piece', () => {
    const item = exampleItem('correcting', {
      signatures: [signed('review2', 'desk')],
      correction: { kind: 'minor', note: null, reason: null, openedBy: 'x', editors: ['editor'] },
    })
    const { barredText } = deskColumns(item)
    expect(isBarred(barredText, 'desk')).toBe(false)
    for (const person of ['author', 'editor', 'desk']) expect(barredText).toContain(principalInText(person))
  })

  it('bar nobody where the table bars nobody', () => {
    expect(deskColumns(exampleItem('approved')).barredText).toBe(',')
  })

  it('bar who edited a correction from publishing it', () => {
    const item = exampleItem('correcting', {
      correction: { kind: 'minor', note: null, reason: null, openedBy: 'x', editors: ['desk'] },
    })
    expect(isBarred(deskColumns(item).barredText, 'desk')).toBe(true)
    expect(outcome('publish', contextOf(item, people.desk))).toBe(403)
  })

  it('know the bars of the table for every signature', () => {
    const signing = {
      review1: 'approve',
      review2: 'approve',
      review3: 'approve',
      published: 'lateReview',
      correcting: 'publish',
    }
    for (const state of stateNames) {
      const action = Object.entries(signing).find(([name]) => name === state)?.[1]
      const bars = transitions.filter((each) => each.from === state && each.action === action).map(({ bars }) => bars)
      // Whoever signs for another is barred by the right that was lent, which no column of the item can name.
      const ofPersons = bars.map((each) => each?.filter((bar) => bar !== 'principalUninvolved'))
      for (const each of ofPersons) expect([state, each]).toEqual([state, signingBars[state]])
      if (!action) expect(signingBars[state]).toBeUndefined()
    }
  })

  it('sort by due time, then urgent pieces, and put what has no due time last', () => {
    const rows = [
      exampleItem('review3', { id: 'whenever' }),
      exampleItem('review3', { id: 'urgent', track: 'urgent' }),
      exampleItem('review3', { id: 'later', dueAt: '2026-03-02T00:00:00.000Z' }),
      exampleItem('review3', { id: 'sooner', dueAt: '2026-03-01T09:00:00.000Z' }),
      exampleItem('review3', { id: 'sooner and urgent', track: 'urgent', dueAt: '2026-03-01T09:00:00.000Z' }),
    ]
    const sorted = rows
      .map((row) => [deskColumns(row).urgency, row.id])
      .sort()
      .map(([, id]) => id)
    expect(sorted).toEqual(['sooner and urgent', 'sooner', 'later', 'urgent', 'whenever'])
  })

  it('ask for a proofreader until one has signed this stage', () => {
    const proof = signed('review1', 'proof', { kind: 'proof' })
    expect(deskColumns(exampleItem('review1')).needsProof).toBe(true)
    expect(deskColumns(exampleItem('review1', { signatures: [proof] })).needsProof).toBe(false)
    expect(deskColumns(exampleItem('review2', { signatures: [proof] })).needsProof).toBe(true)
    expect(deskColumns(exampleItem('approved')).needsProof).toBe(false)
  })

  it('hold the late review until it is done, and the failure as long as it stands', () => {
    const owed = { dueAt: '2026-03-01T20:00:00.000Z', doneAt: null, doneBy: null }
    expect(deskColumns(exampleItem('published', { lateReview: owed })).lateReviewDueAt).toBe(owed.dueAt)
    expect(
      deskColumns(exampleItem('published', { lateReview: { ...owed, doneAt: owed.dueAt } })).lateReviewDueAt,
    ).toBeNull()
    const failure = { at: '2026-03-01T07:59:00.000Z', code: 'x', message: 'x' }
    const held = { at: '2026-03-01T09:00:00.000Z', by: 'duty', byName: '值班编辑', reason: null }
    expect(deskColumns(exampleItem('review3', { held })).heldAt).toBe(held.at)
    expect(deskColumns(exampleItem('scheduled', { failure })).failedAt).toBe(failure.at)
    expect(deskColumns(exampleItem('scheduled')).failedAt).toBeNull()
  })
})
