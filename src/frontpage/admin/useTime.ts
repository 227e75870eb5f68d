'use client'
import { useMemo } from 'react'

/** Writes moments in the newsroom's time zone, to the minute, as in the lists (2026-01-31 07:00). */
export function useTime(timeZone: string): (iso: string) => string {
  return useMemo(() => {
    const format = new Intl.DateTimeFormat('zh-CN', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
    return (iso) => format.format(new Date(iso)).replaceAll('/', '-')
  }, [timeZone])
}
