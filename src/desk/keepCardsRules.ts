import type { Board, BoardColumn, Card } from './card'

/**
 * The board as it was read, with the very cards and columns of the one before it wherever nothing about them has changed:
 * what is the same object is not drawn again, and of a thousand cards mostly one has changed.
 */
export function keepCards(before: Board | null, read: Board): Board {
  if (!before) return read
  const known = new Map(before.columns.flatMap(({ cards }) => cards).map((card) => [card.id, card]))
  const columns = read.columns.map((column) => {
    const cards = column.cards.map((card) => sameCard(known.get(card.id), card))
    const old = before.columns.find(({ state }) => state === column.state)
    return old && isSameColumn(old, { ...column, cards }) ? old : { ...column, cards }
  })
  return { ...read, columns }
}

function sameCard(old: Card | undefined, read: Card): Card {
  if (!old) return read
  const names = Object.keys(read) as (keyof Card)[]
  return names.every((name) => old[name] === read[name]) ? old : read
}

function isSameColumn(old: BoardColumn, read: BoardColumn): boolean {
  return (
    old.total === read.total &&
    old.cards.length === read.cards.length &&
    old.cards.every((card, index) => card === read.cards[index])
  )
}
