import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useRepeatedLook } from '../../../admin/useRepeatedLook'
import { slugs } from '../../../slugs'
import { offerOf, withSeen } from '../../desk/ownNewsRules'
import type { OwnPicture, OwnPictures } from '../../desk/ownPicturesRules'
import { type DeskApi, read } from '../pictureRequests'

/** Soon enough for somebody who looks at the camera's screen, then at this one. */
const pollMilliseconds = 15_000

const nothing: ReadonlySet<string> = new Set()

interface Watched {
  /** Ids of the pictures that are on the desk. */
  readonly onDesk: readonly string[]
  /** What this page itself uploads is no news: nothing is asked meanwhile. */
  readonly isUploading: boolean
}

/** The person's own pictures that are still to be handed over, kept up to date while the page is looked at. */
export function useOwnPictures(desk: DeskApi, { onDesk, isUploading }: Watched) {
  const [answer, setAnswer] = useState<OwnPictures | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const [seen, setSeen] = useState(nothing)
  const isFirst = useRef(true)
  const latest = useRef({ isUploading })
  latest.current = { isUploading }

  const ask = useCallback(async () => {
    const found = ownIn(await read(desk, `/${slugs.media}/desk/own`))
    setHasFailed(found === null)
    if (!found) return
    // What was there when the page was opened is no news.
    if (isFirst.current) setSeen((all) => withSeen(all, found.pictures))
    isFirst.current = false
    setAnswer(found)
  }, [desk])

  const look = useCallback(async () => {
    if (isFirst.current || !latest.current.isUploading) await ask()
  }, [ask])
  useRepeatedLook(look, { everyMilliseconds: pollMilliseconds, isFirstAtOnce: true })

  const key = onDesk.join(',')
  const ids = useMemo(() => new Set(key === '' ? [] : key.split(',')), [key])
  const pictures = answer?.pictures ?? none
  // What has been on the desk is known to the person.
  useEffect(() => {
    const shown = pictures.filter(({ id }) => ids.has(id))
    setSeen((all) => withSeen(all, [...[...ids].map((id) => ({ id, deskState: 'new' as const })), ...shown]))
  }, [ids, pictures])

  const showNews = useCallback(() => setSeen((all) => withSeen(all, pictures)), [pictures])
  const offer = useMemo(() => offerOf({ latest: pictures, seen, onDesk: ids }), [pictures, seen, ids])
  return { ...offer, isCut: answer?.isCut ?? false, isRead: answer !== null, hasFailed, ask, showNews }
}

const none: readonly OwnPicture[] = []

/** The product's own answer; null where it did not come. */
function ownIn(answer: Record<string, unknown> | null): OwnPictures | null {
  return answer && Array.isArray(answer.pictures) ? (answer as unknown as OwnPictures) : null
}
