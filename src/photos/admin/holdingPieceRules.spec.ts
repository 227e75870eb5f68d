import { describe, expect, it } from 'vitest'
import type { State } from '../../editorial/workflow'
import { holdingPieces, reasonOf } from './holdingPieceRules'

const piece = (state: State, isTakenOut = false) =>
  ({ collection: 'articles', id: state, title: `题${state}`, state, isTakenOut }) as const

describe('the pieces that hold a picture', () => {
  it('are those beyond their draft that have it still, each with where it is found', () => {
    const used = [piece('draft'), piece('review2'), piece('spiked'), piece('published', true), piece('scheduled')]
    expect(holdingPieces(used)).toEqual([
      { collection: 'articles', id: 'review2', title: '题review2', state: 'review2' },
      { collection: 'articles', id: 'scheduled', title: '题scheduled', state: 'scheduled' },
    ])
  })

  it('say what can be done: a correction where readers see it, else a return to draft', () => {
    expect(reasonOf([])).toBeNull()
    expect(reasonOf([piece('review1')])?.zh).toMatch(/退回草稿/)
    expect(reasonOf([piece('review1'), piece('published')])?.zh).toMatch(/更正/)
    expect(reasonOf([piece('correcting')])?.zh).toMatch(/更正/)
  })
})
