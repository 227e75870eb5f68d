'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { fetchJson } from '../../admin/fetchJson'
import type { Calendar } from '../card'
import { useChanges } from './useChanges'

interface CalendarHandle {
  readonly calendar: Calendar | null
  readonly hasFailed: boolean
  readonly refresh: () => Promise<void>
}

/** What happens between two moments, kept up to date; while `isHeld` (a drag, a dialog) what others do waits. */
export function useCalendar(from: string, to: string, isHeld: boolean): CalendarHandle {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [read, setRead] = useState<{ readonly address: string; readonly calendar: Calendar } | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const address = `${config.routes.api}/calendar?from=${from}&to=${to}`
  const language = i18n.language
  const asked = useRef(0)

  const refresh = useCallback(async () => {
    asked.current += 1
    const turn = asked.current
    const answer = await fetchJson<Calendar>(address, language)
    // A later question has gone out: its answer is the one that counts.
    if (turn !== asked.current) return
    setHasFailed(answer === null)
    if (answer) setRead({ address, calendar: answer })
  }, [address, language])

  useEffect(() => {
    void refresh()
  }, [refresh])
  // Days whose answer has not come would look as if nothing went out on them.
  const calendar = read?.address === address ? read.calendar : null
  useChanges(calendar?.token ?? null, () => {
    if (!isHeld) void refresh()
  })
  return { calendar, hasFailed, refresh }
}
