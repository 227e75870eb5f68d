import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Chosen } from './entryDraftRules'
import { asChosenBefore, stillWanted, type WantedFile } from './keptEntryRules'

export interface ChosenFile extends Chosen {
  readonly file: File
  /** The picture as it lies in the browser. */
  readonly preview: string
}

export interface Files {
  /** In the order in which they are sent. */
  readonly chosen: readonly ChosenFile[]
  /** Chosen before the page was left, and not again yet. */
  readonly missing: readonly WantedFile[]
  readonly add: (files: readonly File[]) => void
  /** The same in another order, or without some. */
  readonly keep: (chosen: readonly ChosenFile[]) => void
  /** What is missing is not wanted any more. */
  readonly giveUp: () => void
}

/** Files that were chosen, in the order in which they are sent; `before` are those that were before the page was left. */
export function useFiles(before: readonly WantedFile[]): Files {
  const [chosen, setChosen] = useState<readonly ChosenFile[]>([])
  const [wanted, setWanted] = useState(before)
  const shown = useRef(chosen)
  shown.current = chosen
  useEffect(() => () => free(shown.current), [])
  const add = useCallback(
    (files: readonly File[]) => {
      const added = files.map((file) => {
        const preview = URL.createObjectURL(file)
        return { id: preview, name: file.name, byteCount: file.size, file, preview }
      })
      const all = [...shown.current, ...added]
      setChosen(asChosenBefore(all, wanted))
      if (stillWanted(wanted, all).length === 0) setWanted([])
    },
    [wanted],
  )
  const keep = useCallback((kept: readonly ChosenFile[]) => {
    const gone = shown.current.filter(({ id }) => !kept.some((one) => one.id === id))
    free(gone)
    setWanted((all) => stillWanted(all, gone))
    setChosen(kept)
  }, [])
  const giveUp = useCallback(() => setWanted([]), [])
  const missing = useMemo(() => stillWanted(wanted, chosen), [wanted, chosen])
  return useMemo(() => ({ chosen, missing, add, keep, giveUp }), [chosen, missing, add, keep, giveUp])
}

function free(files: readonly ChosenFile[]): void {
  for (const { preview } of files) URL.revokeObjectURL(preview)
}
