import { useEffect, useRef, useState } from 'react'
import { dropKept, writeKept } from '../../../admin/kept/keptStore'
import { beginningOf, type Place } from '../../../admin/kept/keptTextRules'
import { announceForm } from '../../../admin/kept/openForms'
import { whenLeaving } from '../../../admin/kept/whenLeaving'
import { entryToKeep, type KeptEntry } from './keptEntryRules'

/** Within this time of a keystroke it lies in the browser. */
const keepMilliseconds = 400

interface Keeping {
  readonly place: Place | null
  readonly form: string
  /** What it is called where somebody is asked about unsaved text. */
  readonly title: string
  readonly entry: KeptEntry
}

/** Keeps a work in the browser while it is filled in. Gives whether the browser refused, and a way to drop it once it was sent. */
export function useKeepEntry(keeping: Keeping): { readonly isRefused: boolean; readonly drop: () => void } {
  const { place, form, entry } = keeping
  const { draft, files, key } = entry
  const [isRefused, setIsRefused] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const isDone = useRef(false)
  const isFirst = useRef(true)
  const latest = useRef(keeping)
  useEffect(() => {
    latest.current = keeping
  })

  useEffect(() => (place ? announceForm(beginningOf(place), form, () => undefined) : undefined), [place, form])

  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the work is a reason to keep it
  useEffect(() => {
    // As it was put back it lies there already, with the time at which it was written.
    if (isFirst.current) {
      isFirst.current = false
      return
    }
    // The first keystroke starts the clock, the next ones do not put it off.
    timer.current ??= setTimeout(() => {
      timer.current = undefined
      if (!isDone.current) setIsRefused(!written(latest.current))
    }, keepMilliseconds)
  }, [place, draft, files, key])

  useEffect(() => {
    const flush = () => {
      if (!timer.current) return
      clearTimeout(timer.current)
      timer.current = undefined
      if (!isDone.current) written(latest.current)
    }
    const stop = whenLeaving(flush)
    return () => {
      flush()
      stop()
    }
  }, [])

  function drop(): void {
    isDone.current = true
    if (place) dropKept({ ...place, form })
  }

  return { isRefused, drop }
}

/** False where the browser refused. */
function written({ place, form, title, entry }: Keeping): boolean {
  if (!place) return true
  const fields = entryToKeep(entry)
  if (fields)
    return writeKept({ ...place, form, typedAt: new Date().toISOString(), revision: null, title, fields, marks: {} })
  dropKept({ ...place, form })
  return true
}
