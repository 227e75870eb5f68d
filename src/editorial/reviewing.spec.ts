import { describe, expect, it } from 'vitest'
import {
  applied,
  completeSubject,
  contextOf,
  exampleItem,
  now,
  people,
  play,
  signed,
  signedDigest,
} from '../../tests/support/exampleItem'
import type { State, Track } from './workflow'

const { author, editor, desk, chief, proof, duty } = people

describe('submit', () => {
  it('begins a cycle without signatures', () => {
    const again = applied(
      'submit',
      contextOf(exampleItem('draft', { cycle: 1, signatures: [signed('review1', 'editor')] }), author),
    ).item
    expect(again).toMatchObject({ state: 'review1', cycle: 2, signatures: [] })
  })

  it('counts every cycle of a piece', () => {
    expect(
      play(
        exampleItem('draft'),
        ['submit', author],
        ['recall', author],
        ['submit', author],
        ['return', editor],
        ['submit', author],
      ).cycle,
    ).toBe(3)
  })
})

describe('approve', () => {
  const both = (userId: string, stage: string) => [
    { stage, kind: 'review', userId, userName: `name of ${userId}`, signedAt: now.toISOString(), digest: signedDigest },
    { stage, kind: 'proof', userId, userName: `name of ${userId}`, signedAt: now.toISOString(), digest: signedDigest },
  ]

  it('signs 审 and 校 of the stage that it leaves, bound to the content', () => {
    const { item } = applied('approve', contextOf(exampleItem('review1'), editor))
    expect(item).toMatchObject({ state: 'review2', everSigned: true })
    expect(item.signatures).toEqual(both('editor', 'review1'))
  })

  it('signs on the urgent track for the duty', () => {
    const { state, signatures } = play(exampleItem('review3', { track: 'urgent' }), ['approve', people.duty])
    expect([state, signatures]).toEqual(['approved', both('duty', 'review3')])
  })

  it('signs 审 alone where a proofreader has signed 校', () => {
    const signatures = play(exampleItem('review1'), ['proofread', proof], ['approve', editor]).signatures
    expect(signatures.map(({ stage, kind, userId }) => [stage, kind, userId])).toEqual([
      ['review1', 'proof', 'proof'],
      ['review1', 'review', 'editor'],
    ])
  })

  it('signs 校 too where a proofreader signed another stage only', () => {
    const signatures = play(
      exampleItem('review1'),
      ['proofread', proof],
      ['approve', editor],
      ['approve', desk],
    ).signatures
    expect(signatures.filter(({ stage }) => stage === 'review2').map(({ kind }) => kind)).toEqual(['review', 'proof'])
  })

  it('binds the digest of this moment, not that of the last transition', () => {
    const { item } = applied(
      'approve',
      contextOf(exampleItem('review3'), chief, { subject: { ...completeSubject, digest: 'newer' } }),
    )
    expect(item.signatures.at(-1)?.digest).toBe('newer')
    expect(item.signatures.at(0)?.digest).toBe(signedDigest)
  })
})

describe('proofread', () => {
  it('signs 校 and moves nothing', () => {
    const { item } = applied('proofread', contextOf(exampleItem('review2', { everSigned: false }), proof))
    expect(item).toMatchObject({ state: 'review2', everSigned: true })
    expect(item.signatures.map(({ stage, kind, userId }) => [stage, kind, userId])).toEqual([
      ['review1', 'review', 'signer of review1'],
      ['review2', 'proof', 'proof'],
    ])
  })
})

describe('return', () => {
  const stagesLeft = (from: State, to: State, track: Track = 'standard', actor = chief) =>
    play(exampleItem(from, { track }), ['return', actor, { to }]).signatures.map(({ stage }) => stage)

  it.each<[State, State, Track, State[]]>([
    ['approved', 'review3', 'standard', ['review1', 'review2']],
    ['review3', 'review2', 'standard', ['review1']],
    ['review2', 'review1', 'standard', []],
    ['approved', 'draft', 'standard', []],
    ['review3', 'draft', 'standard', []],
    ['approved', 'review3', 'brief', ['review1']],
    ['review3', 'review1', 'brief', []],
    ['approved', 'review3', 'urgent', []],
  ])('from %s to %s on %s leaves only what was signed before: %j', (from, to, track, expected) => {
    expect(stagesLeft(from, to, track)).toEqual(expected)
  })

  it('keeps neither 审 nor 校 of the stage that it returns to', () => {
    const item = play(
      exampleItem('review1'),
      ['proofread', proof],
      ['approve', editor],
      ['return', desk, { to: 'review1' }],
    )
    expect(item).toMatchObject({ state: 'review1', signatures: [] })
  })

  it('keeps the mark of a piece that was signed once', () => {
    expect(play(exampleItem('review2'), ['return', desk]).everSigned).toBe(true)
  })

  it('to draft ends the cycle, and does not begin the next', () => {
    expect(play(exampleItem('review2'), ['return', desk])).toMatchObject({ state: 'draft', cycle: 1, signatures: [] })
  })
})

describe('recall', () => {
  it('takes the piece back to draft', () => {
    expect(play(exampleItem('review1'), ['recall', author])).toMatchObject({ state: 'draft', cycle: 1, signatures: [] })
  })
})

describe('a whole night on the standard track', () => {
  it('leads from draft to publication by three reviewers and a proofreader', () => {
    const published = play(
      exampleItem('draft'),
      ['submit', author],
      ['proofread', proof],
      ['approve', editor],
      ['approve', desk],
      ['return', chief, { to: 'review2' }],
      ['approve', desk],
      ['approve', chief],
      ['publish', duty],
    )
    expect(published).toMatchObject({ state: 'published', cycle: 1, revision: 15 })
    expect(published.signatures.map(({ stage, kind, userId }) => `${stage} ${kind} ${userId}`)).toEqual([
      'review1 proof proof',
      'review1 review editor',
      'review2 review desk',
      'review2 proof desk',
      'review3 review chief',
      'review3 proof chief',
    ])
  })
})
