'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { Calendar } from '../card'
import { fetchJson } from './fetchJson'
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
  const [calendar, setCalendar] = useState<Calendar | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const address = `${config.routes.api}/calendar?from=${from}&to=${to}`
  const language = i18n.language

  const refresh = useCallback(async () => {
    const answer = await fetchJson<Calendar>(address, language)
    setHasFailed(answer === null)
    if (answer) setCalendar(answer)
  }, [address, language])

  useEffect(() => {
    void refresh()
  }, [refresh])
  useChanges(calendar?.token ?? null, () => {
    if (!isHeld) void refresh()
  })
  return { calendar, hasFailed, refresh }
}
