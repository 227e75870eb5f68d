import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Chosen } from './entryDraftRules'

export interface ChosenFile extends Chosen {
  readonly file: File
  /** The picture as it lies in the browser. */
  readonly preview: string
}

export interface Files {
  /** In the order in which they are sent. */
  readonly chosen: readonly ChosenFile[]
  readonly add: (files: readonly File[]) => void
  /** The same in another order, or without some. */
  readonly keep: (chosen: readonly ChosenFile[]) => void
}

/** Files that were chosen, in the order in which they are sent. */
export function useFiles(): Files {
  const [chosen, setChosen] = useState<readonly ChosenFile[]>([])
  const shown = useRef(chosen)
  shown.current = chosen
  useEffect(() => () => free(shown.current), [])
  const add = useCallback((files: readonly File[]) => {
    const added = files.map((file) => {
      const preview = URL.createObjectURL(file)
      return { id: preview, name: file.name, byteCount: file.size, file, preview }
    })
    setChosen((before) => [...before, ...added])
  }, [])
  const keep = useCallback((kept: readonly ChosenFile[]) => {
    free(shown.current.filter(({ id }) => !kept.some((one) => one.id === id)))
    setChosen(kept)
  }, [])
  return useMemo(() => ({ chosen, add, keep }), [chosen, add, keep])
}

function free(files: readonly ChosenFile[]): void {
  for (const { preview } of files) URL.revokeObjectURL(preview)
}
