import { useAuth } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { dropKept, keptOf, writeKept } from '../../admin/kept/keptStore'
import { isExpired, keyOf } from '../../admin/kept/keptTextRules'
import { whenLeaving } from '../../admin/kept/whenLeaving'
import { deskToKeep, type KeptDesk, readDesk, withOthersRows } from '../keptPicturesRules'

const keepMilliseconds = 400

interface KeptDeskOptions {
  readonly desk: KeptDesk
  readonly title: string
  /** Keys of rows that were taken off the list here. */
  readonly removed: ReadonlySet<string>
  /** Called once, with what lay in the browser. */
  readonly onFound: (desk: KeptDesk) => void
  /** Called when another tab of this person has written. */
  readonly onWrittenElsewhere: (desk: KeptDesk) => void
}

/**
 * Keeps the desk in the browser, beside the unsaved text of pieces, and brings it back. Gives whether the browser
 * refused. Nothing is written before what lay there has been read.
 */
export function useKeptDesk(options: KeptDeskOptions): { readonly isRefused: boolean } {
  const { user } = useAuth()
  const userId = user ? String(user.id) : null
  const [readFor, setReadFor] = useState<string | null>(null)
  const [isRefused, setIsRefused] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })

  useEffect(() => {
    if (!userId) return
    latest.current.onFound(keptDesk(userId))
    setReadFor(userId)
    const onStorage = ({ key }: StorageEvent) => {
      if (key === keyOf(placeOf(userId))) latest.current.onWrittenElsewhere(keptDesk(userId))
    }
    window.addEventListener('storage', onStorage)
    return () => window.removeEventListener('storage', onStorage)
  }, [userId])

  const { rows, common, slugline, template } = options.desk
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the desk is a reason to keep it
  useEffect(() => {
    if (!userId || readFor !== userId) return
    const keep = () => {
      clearTimeout(timer.current)
      timer.current = undefined
      setIsRefused(!written(userId, latest.current))
    }
    // The first keystroke starts the clock, the next ones do not put it off.
    timer.current ??= setTimeout(keep, keepMilliseconds)
    return whenLeaving(() => {
      if (timer.current) keep()
    })
  }, [userId, readFor, rows, common, slugline, template])

  useEffect(
    () => () => {
      if (!timer.current || !userId) return
      clearTimeout(timer.current)
      written(userId, latest.current)
    },
    [userId],
  )
  return { isRefused }
}

function placeOf(userId: string) {
  return { userId, collection: 'picture-desk', documentId: null, form: 'desk' } as const
}

function keptDesk(userId: string): KeptDesk {
  const [text] = keptOf(placeOf(userId)).filter((kept) => !isExpired(kept, new Date()))
  return readDesk(text?.fields ?? {})
}

function written(userId: string, { desk, title, removed }: KeptDeskOptions): boolean {
  const kept = keptDesk(userId)
  const rows = withOthersRows({ mine: desk.rows, kept: kept.rows, removed })
  const fields = deskToKeep({ ...desk, rows })
  const place = placeOf(userId)
  if (fields)
    return writeKept({ ...place, typedAt: new Date().toISOString(), revision: null, title, fields, marks: {} })
  dropKept(place)
  return true
}
