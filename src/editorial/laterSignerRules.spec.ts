import { describe, expect, it } from 'vitest'
import { exampleItem, signed } from '../../tests/support/exampleItem'
import type { Role } from '../roles'
import { laterSignerWarnings, type Reviewer } from './laterSignerRules'

const reviewer = (id: string, role: Role, lent: Reviewer['lent'] = []): Reviewer => ({ id, roles: [role], lent })
const [editor, desk, chief] = [
  reviewer('editor', 'editor'),
  reviewer('desk', 'deskHead'),
  reviewer('chief', 'chiefEditor'),
]
const stagesTold = (...given: Parameters<typeof laterSignerWarnings>) =>
  laterSignerWarnings(...given).map(({ code, message }) => `${code} ${/“(.+?)”/.exec(message.zh)?.[1]}`)
const atSecond = exampleItem('review2', { authors: ['desk'], signatures: [signed('review1', 'editor')] })

describe('who signs a stage', () => {
  it('is told when nobody would be left for the final review', () => {
    expect(stagesTold(atSecond, 'chief', [editor, desk, chief])).toEqual(['leaves_no_signer 终审三校'])
  })

  it('is told nothing where another chief editor is there, or whoever signs for one', () => {
    const other = reviewer('other', 'chiefEditor')
    expect(stagesTold(atSecond, 'chief', [editor, desk, chief, other])).toEqual([])
    const delegate = reviewer('delegate', 'editor', [{ fromId: 'absent', role: 'chiefEditor' }])
    expect(stagesTold(atSecond, 'chief', [editor, desk, chief, delegate])).toEqual([])
  })

  it('is told all the same where the right is lent by who signed, or to an author', () => {
    const ofSigner = reviewer('delegate', 'editor', [{ fromId: 'chief', role: 'chiefEditor' }])
    expect(stagesTold(atSecond, 'chief', [editor, desk, chief, ofSigner])).toHaveLength(1)
    const toAuthor = reviewer('desk', 'deskHead', [{ fromId: 'absent', role: 'chiefEditor' }])
    expect(stagesTold(atSecond, 'chief', [editor, chief, toAuthor])).toHaveLength(1)
  })

  it('is told where the only one left has proofread at this very stage', () => {
    const proofread = exampleItem('review2', {
      authors: ['desk'],
      signatures: [signed('review1', 'editor'), signed('review2', 'chief', { kind: 'proof' })],
    })
    expect(stagesTold(proofread, 'other', [reviewer('other', 'deskHead'), chief])).toHaveLength(1)
  })

  it('is told of two stages that have but one person between them', () => {
    const first = exampleItem('review1', { authors: ['author'] })
    expect(stagesTold(first, 'editor', [editor, chief])).toEqual(['leaves_no_signer 终审三校'])
    expect(stagesTold(first, 'editor', [editor, desk, chief])).toEqual([])
    expect(stagesTold(first, 'desk', [editor, desk, chief])).toEqual(['leaves_no_signer 终审三校'])
  })

  it('is told nothing at the last stage, and on the brief track of none between', () => {
    expect(stagesTold(exampleItem('review3'), 'chief', [chief])).toEqual([])
    expect(stagesTold(exampleItem('review1', { track: 'brief' }), 'editor', [editor, chief])).toEqual([])
  })
})
