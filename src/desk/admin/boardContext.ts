'use client'
import { createContext, useContext } from 'react'
import type { PieceStatus } from '../../editorial/admin/pieceStatus'
import type { Action } from '../../editorial/workflow'
import type { Card } from '../card'

/** What every card of a board needs; apart from the cards, so that a changed card alone is drawn anew. */
export interface BoardContext {
  /** Of people and sections, by id. */
  readonly names: ReadonlyMap<string, string>
  readonly now: Date
  readonly timeZone: string
  readonly statusOf: (card: Card) => Promise<PieceStatus | null>
  readonly ask: (asked: { card: Card; action: Action; status: PieceStatus }) => void
  readonly onMenu: (isOpen: boolean) => void
}

const Context = createContext<BoardContext | null>(null)

export const BoardContextProvider = Context.Provider

export function useBoardContext(): BoardContext {
  const context = useContext(Context)
  if (!context) throw new Error('a card stands outside the board')
  return context
}
