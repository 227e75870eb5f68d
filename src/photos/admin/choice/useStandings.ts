import { useCallback, useEffect, useState } from 'react'
import { useRepeatedLook } from '../../../admin/useRepeatedLook'
import type { DeskApi } from '../pictureRequests'
import { type DeskStanding, findStandings } from './deskRequests'

/** A file is looked into within seconds of its arrival, unless there are many. */
const unseenMilliseconds = 10_000

/** Where the pictures of the sheet stand; asked when a picture comes to it, while files are looked into, and when `refresh` is called. */
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
  const isWaiting = [...standings.values()].some(({ isUnseen }) => isUnseen)
  const lookAgain = useCallback(() => (isWaiting ? refresh() : Promise.resolve()), [isWaiting, refresh])
  useRepeatedLook(lookAgain, { everyMilliseconds: unseenMilliseconds })
  return { standings, refresh }
}
