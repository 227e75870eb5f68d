import { useCallback, useEffect, useState } from 'react'
import type { DeskApi } from '../pictureRequests'
import { type DeskStanding, findStandings } from './deskRequests'

/** Where the pictures of the sheet stand; asked when a picture comes to it, and when `refresh` is called. */
export function useStandings(desk: DeskApi, ids: readonly string[]) {
  const [standings, setStandings] = useState<ReadonlyMap<string, DeskStanding>>(new Map())
  const key = ids.join(',')
  const refresh = useCallback(async () => {
    if (key !== '') setStandings(await findStandings(desk, key.split(',')))
  }, [desk, key])
  useEffect(() => {
    // A batch that comes in picture by picture is asked for once it pauses.
    const timer = setTimeout(() => void refresh(), 500)
    return () => clearTimeout(timer)
  }, [refresh])
  return { standings, refresh }
}
