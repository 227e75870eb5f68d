import { describe, expect, it } from 'vitest'
import type { Board, Card } from './card'
import { keepCards } from './keepCardsRules'

const card = (id: string, changed: Partial<Card> = {}) => ({ id, revision: 1, slugline: id, ...changed }) as Card
const board = (columns: Board['columns']): Board => ({ columns, token: 't', timeZone: 'Asia/Shanghai' })

describe('a board that is read again', () => {
  const before = board([
    { state: 'draft', total: 2, cards: [card('a'), card('b')] },
    { state: 'review1', total: 1, cards: [card('c')] },
  ])

  it('keeps the objects of what has not changed', () => {
    const after = keepCards(before, board(structuredClone(before.columns)))
    expect(after.columns[0]).toBe(before.columns[0])
    expect(after.columns[1]).toBe(before.columns[1])
  })

  it('has a new object for a card that has changed, and for its column alone', () => {
    const after = keepCards(
      before,
      board([
        { state: 'draft', total: 2, cards: [card('a'), card('b', { revision: 2 })] },
        { state: 'review1', total: 1, cards: [card('c')] },
      ]),
    )
    expect(after.columns[0]?.cards[0]).toBe(before.columns[0]?.cards[0])
    expect(after.columns[0]?.cards[1]).toEqual(card('b', { revision: 2 }))
    expect(after.columns[1]).toBe(before.columns[1])
  })

  it('tells a column anew whose order, number or total is another', () => {
    const [a, b] = before.columns[0]?.cards ?? []
    const turned = keepCards(before, board([{ state: 'draft', total: 2, cards: [card('b'), card('a')] }]))
    expect(turned.columns[0]?.cards).toEqual([b, a])
    const counted = keepCards(before, board([{ state: 'draft', total: 9, cards: [card('a'), card('b')] }]))
    expect(counted.columns[0]?.total).toBe(9)
    const fewer = keepCards(before, board([{ state: 'draft', total: 2, cards: [card('a')] }]))
    expect(fewer.columns[0]?.cards).toEqual([a])
  })

  it('is as it was read where there was none', () => {
    expect(keepCards(null, before)).toBe(before)
  })
})
