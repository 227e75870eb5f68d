'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { startTransition, useCallback, useEffect, useRef, useState } from 'react'
import { fetchJson } from '../../admin/fetchJson'
import { defaultTimeZone } from '../../defaultTimeZone'
import type { State } from '../../editorial/workflow'
import { cardsAtFirst, cardsAtMost } from '../boardRequestRules'
import type { Board, BoardColumn } from '../card'
import { keepCards } from '../keepCardsRules'
import { useChanges } from './useChanges'

export interface BoardHandle {
  readonly columns: readonly BoardColumn[] | null
  readonly timeZone: string
  readonly hasFailed: boolean
  readonly loadMore: (state: State) => void
  readonly refresh: () => Promise<void>
}

/**
 * The board's columns for these filters, kept up to date: as many cards of each as were loaded, so that nothing jumps.
 * While `isHeld` (a drag, an open dialog) what others do waits.
 */
export function useBoard(query: string, isHeld: boolean): BoardHandle {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [board, setBoard] = useState<(Board & { readonly query: string }) | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const asked = useRef(0)
  const known = useRef<typeof board>(null)
  known.current = board
  const base = `${config.routes.api}/board`
  const language = i18n.language

  const read = useCallback(
    async (more?: State): Promise<void> => {
      asked.current += 1
      const turn = asked.current
      const columns = columnsOf(known.current?.query === query ? known.current : null, more)
      const address = `${base}?${[query, columns && `columns=${columns}`].filter(Boolean).join('&')}`
      const answer = await fetchJson<Board>(address, language)
      // A later question has gone out: its answer is the one that counts.
      if (turn !== asked.current) return
      setHasFailed(answer === null)
      // Hundreds of cards are drawn piece by piece, behind whatever the person does meanwhile.
      if (answer) startTransition(() => setBoard((shown) => ({ ...keepCards(shown, answer), query })))
    },
    [base, query, language],
  )

  useEffect(() => {
    void read()
  }, [read])

  const loadMore = useCallback((state: State) => void read(state), [read])
  const refresh = useCallback(() => read(), [read])
  const wasMissed = useRef(false)
  useChanges(board?.token ?? null, () => {
    wasMissed.current = isHeld
    if (!isHeld) void read()
  })
  useEffect(() => {
    if (isHeld || !wasMissed.current) return
    wasMissed.current = false
    void read()
  }, [isHeld, read])

  return {
    columns: board?.query === query ? board.columns : null,
    timeZone: board?.timeZone ?? defaultTimeZone,
    hasFailed,
    loadMore,
    refresh,
  }
}

/** As many cards as are shown, one page more of the column that was asked for. */
function columnsOf(board: Board | null, more: State | undefined): string {
  if (!board) return ''
  const sizes = board.columns.map(({ state, cards }) => {
    const shown = Math.max(cardsAtFirst, Math.ceil(cards.length / cardsAtFirst) * cardsAtFirst)
    const wanted = state === more ? shown + 2 * cardsAtFirst : shown
    return `${state}:${Math.min(wanted, cardsAtMost)}`
  })
  return sizes.join(',')
}
