'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { defaultTimeZone } from '../../defaultTimeZone'
import { newsroomSettingsSlug } from '../../slugs'
import { terseTime, writtenSecond, writtenTime } from '../newsroomTimeRules'

let known: string = defaultTimeZone
let isAsked = false
const listeners = new Set<() => void>()

/** The time zone that the newsroom keeps, as its settings say; asked for once a page. */
export function useTimeZone(): string {
  const { config } = useConfig()
  const timeZone = useSyncExternalStore(
    subscribe,
    () => known,
    () => defaultTimeZone,
  )
  const address = `${config.routes.api}/globals/${newsroomSettingsSlug}/time-zone`
  useEffect(() => {
    if (isAsked) return
    isAsked = true
    void fetchTimeZone(address).then((found) => {
      // Where nobody answered, the next view asks again.
      isAsked = found !== null
      if (!found || found === known) return
      known = found
      for (const listener of listeners) listener()
    })
  }, [address])
  return timeZone
}

const written = { full: writtenTime, terse: terseTime, second: writtenSecond } as const

/** Writes moments by the newsroom's clock: in full as in the lists, without the year, or to the second. */
export function useWrittenTime(): (iso: string, length?: keyof typeof written) => string {
  const timeZone = useTimeZone()
  return useCallback((iso, length = 'full') => written[length](iso, timeZone), [timeZone])
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

async function fetchTimeZone(address: string): Promise<string | null> {
  const response = await fetch(address).catch(() => null)
  // The product's own endpoint (src/newsroom/timeZoneEndpoint.ts).
  const settings = response?.ok ? ((await response.json()) as { timeZone?: string | null }) : null
  return settings ? settings.timeZone || defaultTimeZone : null
}
