'use client'
import { type Dispatch, type SetStateAction, useCallback, useRef } from 'react'
import type { PictureRow } from '../pictureDeskRules'
import type { CellChange } from '../sheet/changeRules'
import { type History, noHistory, recorded, redone, undone, withChanges } from '../sheet/undoRules'

/** What is written into the sheet, step by step, and the way back. */
export function useSteps(setRows: Dispatch<SetStateAction<readonly PictureRow[]>>) {
  const history = useRef<History>(noHistory)

  /** Writes into cells, as one step that can be taken back. */
  const write = useCallback(
    (changes: readonly CellChange[]) => {
      history.current = recorded(history.current, changes)
      setRows((all) => withChanges(all, changes))
    },
    [setRows],
  )

  /** Notes what was typed into a cell, where it stands already, as a step. */
  const note = useCallback((changes: readonly CellChange[]) => {
    history.current = recorded(history.current, changes)
  }, [])

  /** The step back, or forth again; gives the cells that it changed. */
  const travel = useCallback(
    (isBack: boolean): readonly CellChange[] => {
      const step = isBack ? undone(history.current) : redone(history.current)
      if (!step) return []
      history.current = step.history
      setRows((all) => withChanges(all, step.changes))
      return step.changes
    },
    [setRows],
  )

  return { write, note, travel }
}
