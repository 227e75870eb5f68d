import { describe, expect, it } from 'vitest'
import { exampleItem, people, person } from '../../tests/support/exampleItem'
import type { Role } from '../roles'
import { isAuthorOf, mayActAs, standingOf, systemActor, worksOnDraft } from './actor'
import type { Mover } from './workflow'

const item = exampleItem('draft', { authors: ['author'], typists: ['typist'], spikedBy: 'spiker' })
const holder = (role: Role) =>
  person('delegate', [], { delegations: [{ fromId: 'principal', fromName: 'name of principal', role }] })
const own = { principal: null }

describe('the right to move a piece', () => {
  it.each<[Mover, ReturnType<typeof person>]>([
    ['author', people.author],
    ['author', person('typist', [])],
    ['duty', people.duty],
    ['spiker', person('spiker', [])],
    ['system', systemActor],
    ['proofreader', people.proof],
    ['editor', people.editor],
    ['editor', people.chief],
    ['deskHead', people.chief],
  ])('is that of %s oneself', (mover, actor) => {
    expect(standingOf(actor, [mover], item)).toEqual(own)
  })

  it.each<[Mover, ReturnType<typeof person>]>([
    ['author', people.reporter],
    ['author', systemActor],
    ['duty', people.chief],
    ['spiker', people.chief],
    ['system', people.admin],
    ['proofreader', people.chief],
    ['chiefEditor', people.desk],
    ['editor', people.admin],
  ])('is not that of %s for anybody else', (mover, actor) => {
    expect(standingOf(actor, [mover], item)).toBeNull()
  })

  it.each<Mover>(['author', 'duty', 'spiker', 'admin', 'editor', 'proofreader'])(
    'of %s is not the system’s',
    (mover) => {
      expect(standingOf(systemActor, [mover], item)).toBeNull()
    },
  )

  it('belongs to nobody in particular where nobody spiked the piece', () => {
    expect(standingOf(systemActor, ['spiker'], exampleItem('spiked'))).toBeNull()
  })

  it('is any one of several', () => {
    expect(standingOf(people.duty, ['chiefEditor', 'duty'], item)).toEqual(own)
    expect(standingOf(people.duty, ['chiefEditor', 'deskHead'], item)).toBeNull()
  })
})

describe('a lent right', () => {
  const principal = { fromId: 'principal', fromName: 'name of principal' }

  it('names its principal', () => {
    expect(standingOf(holder('deskHead'), ['deskHead'], item)).toEqual({
      principal: { ...principal, role: 'deskHead' },
    })
  })

  it('reaches down the ladder as the principal’s own does, and not up', () => {
    expect(standingOf(holder('chiefEditor'), ['editor'], item)).toEqual({
      principal: { ...principal, role: 'chiefEditor' },
    })
    expect(standingOf(holder('deskHead'), ['chiefEditor'], item)).toBeNull()
  })

  it('stands back where there is an own one', () => {
    const actor = { ...holder('chiefEditor'), roles: ['editor'] as const }
    expect(standingOf(actor, ['editor'], item)).toEqual(own)
    expect(standingOf(actor, ['deskHead'], item)).toMatchObject({ principal })
  })

  it('is found among several', () => {
    const actor = person('delegate', [], {
      delegations: [
        { fromId: 'proof', fromName: 'name of proof', role: 'proofreader' },
        { fromId: 'principal', fromName: 'name of principal', role: 'deskHead' },
      ],
    })
    expect(standingOf(actor, ['deskHead'], item)).toMatchObject({ principal: { fromId: 'principal' } })
    expect(standingOf(actor, ['proofreader'], item)).toMatchObject({ principal: { fromId: 'proof' } })
  })

  it.each<Mover>(['author', 'duty', 'spiker', 'system'])('is never that of the %s', (mover) => {
    expect(standingOf(holder('chiefEditor'), [mover], item)).toBeNull()
  })

  it('does not make a proofreader of a chief editor’s delegate', () => {
    expect(standingOf(holder('chiefEditor'), ['proofreader'], item)).toBeNull()
  })

  it('lets its holder edit as the principal may', () => {
    expect(mayActAs(holder('deskHead'), 'editor')).toBe(true)
    expect(mayActAs(holder('deskHead'), 'deskHead')).toBe(true)
    expect(mayActAs(holder('deskHead'), 'chiefEditor')).toBe(false)
    expect(mayActAs(people.chief, 'editor')).toBe(true)
    expect(mayActAs(people.admin, 'editor')).toBe(false)
  })
})

describe('the people of a piece', () => {
  it('are its authors, whom typing in alone does not make', () => {
    expect(
      [people.author, person('typist', []), people.reporter, systemActor].map((actor) => isAuthorOf(actor, item)),
    ).toEqual([true, false, false, false])
  })

  it('work on its draft, those who typed it in as well', () => {
    expect(
      [people.author, person('typist', []), people.reporter, systemActor].map((actor) => worksOnDraft(actor, item)),
    ).toEqual([true, true, false, false])
  })
})
