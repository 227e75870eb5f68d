import { useCallback, useEffect, useState } from 'react'
import type { DeskState } from '../../desk/deskStateRules'
import type { DeskApi } from '../pictureRequests'
import { type DeskPage, findDeskPictures } from './deskRequests'

const pageSize = 60

/** Pictures in a state, the latest first; `page` is null while they come. */
export function useDeskPictures(desk: DeskApi, { state, person }: { state: DeskState; person: string | null }) {
  const [limit, setLimit] = useState(pageSize)
  const [page, setPage] = useState<DeskPage | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const [asked, setAsked] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew whenever somebody wants it
  useEffect(() => {
    let isLate = false
    void findDeskPictures(desk, { state, person, limit }).then((found) => {
      if (isLate) return
      setHasFailed(found === null)
      setPage(found)
    })
    return () => {
      isLate = true
    }
  }, [desk, state, person, limit, asked])

  const reload = useCallback(() => setAsked((count) => count + 1), [])
  const loadMore = useCallback(() => setLimit((count) => count + pageSize), [])
  return { page, hasFailed, reload, loadMore }
}
