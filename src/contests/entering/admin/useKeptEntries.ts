import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { dropExpired, dropKept, keptOf, writeKept } from '../../../admin/kept/keptStore'
import { beginningOf, type KeptText, type Place } from '../../../admin/kept/keptTextRules'
import { openForms } from '../../../admin/kept/openForms'
import { useLastUser } from '../../../admin/kept/useLastUser'

export interface KeptEntries {
  /** Whose, and of which contest; null while that is not known. */
  readonly place: Place | null
  /** Works that were begun in forms that are gone, newest first; null while it is being looked. */
  readonly offered: readonly KeptText[] | null
  /** Looks again, as after a form was closed. */
  readonly look: () => void
  /** Gives what it was; null where nothing lies there. */
  readonly drop: (form: string) => KeptText | null
  readonly putBack: (text: KeptText) => void
}

/** Works that this account began to enter in a contest and did not send, as they lie in the browser. */
export function useKeptEntries(contestId: string): KeptEntries {
  const userId = useLastUser()
  const place = useMemo<Place | null>(
    () => (userId ? { userId, collection: 'entering', documentId: contestId } : null),
    [userId, contestId],
  )
  const [offered, setOffered] = useState<readonly KeptText[] | null>(null)
  const turn = useRef(0)

  const look = useCallback(async () => {
    if (!place) return
    turn.current += 1
    const own = turn.current
    dropExpired(new Date())
    if (keptOf(place).length === 0) return setOffered([])
    const without = (form: string) => setOffered((before) => before?.filter((text) => text.form !== form) ?? null)
    const open = await openForms(beginningOf(place), '', (late) => own === turn.current && without(late))
    if (own !== turn.current) return
    const gone = keptOf(place).filter(({ form }) => !open.has(form))
    setOffered(gone.sort((a, b) => Date.parse(b.typedAt) - Date.parse(a.typedAt)))
  }, [place])

  useEffect(() => {
    if (!place) return
    void look()
    // Every keystroke in another tab writes: who is told of it looks where one comes, or goes.
    const onStorage = ({ key, oldValue, newValue }: StorageEvent) => {
      if (key?.startsWith(beginningOf(place)) && (oldValue === null || newValue === null)) void look()
    }
    window.addEventListener('storage', onStorage)
    return () => window.removeEventListener('storage', onStorage)
  }, [place, look])

  const drop = useCallback(
    (form: string) => {
      const text = place && keptOf(place).find((kept) => kept.form === form)
      if (text) dropKept(text)
      setOffered((before) => before?.filter((kept) => kept.form !== form) ?? null)
      return text ?? null
    },
    [place],
  )
  const putBack = useCallback(
    (text: KeptText) => {
      writeKept(text)
      void look()
    },
    [look],
  )
  return { place, offered, look: () => void look(), drop, putBack }
}
