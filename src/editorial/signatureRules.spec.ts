import { describe, expect, it } from 'vitest'
import { contextOf, exampleItem, people, problemsOf, signed, signedDigest } from '../../tests/support/exampleItem'
import { isProofread } from './applyTransition'
import { guards } from './guards'
import { boundDigest, carrySignatures } from './signatureRules'

const carried = carrySignatures([signed('review1', 'a', { digest: 'older' }), signed('review3', 'b')], {
  from: signedDigest,
  to: 'without',
})

describe('signatures that are bound to what a recall left', () => {
  it('keep the digest that was signed, and answer for the other', () => {
    expect(carried.map(({ digest }) => digest)).toEqual(['older', signedDigest])
    expect(carried.map(boundDigest)).toEqual(['older', 'without'])
  })

  it('are bound once more by a second recall', () => {
    const again = carrySignatures(carried, { from: 'without', to: 'bare' })
    expect(again.map(boundDigest)).toEqual(['older', 'bare'])
    expect(again.map(({ digest }) => digest)).toEqual(['older', signedDigest])
  })

  it('let the piece out as it is left, and no longer as it was', () => {
    const item = exampleItem('scheduled', { signatures: carried })
    const { subject } = contextOf(item, people.chief)
    expect(problemsOf('digestUnchanged', { item, subject: { ...subject, digest: 'without' } })).toEqual([])
    expect(problemsOf('digestUnchanged', { item, subject })).toEqual(['digest_changed'])
    expect(guards.digestUnchanged(contextOf(exampleItem('draft'), people.chief))).toHaveLength(1)
  })

  it('count as the proofreading of what is left', () => {
    const signatures = carrySignatures([signed('review2', 'p', { kind: 'proof' })], {
      from: signedDigest,
      to: 'without',
    })
    expect(isProofread({ signatures, state: 'review2' }, 'without')).toBe(true)
    expect(isProofread({ signatures, state: 'review2' }, signedDigest)).toBe(false)
  })
})
