'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** Two seconds and the answer stay within the three in which a board shows what others did. */
const pollMilliseconds = 2_000

/**
 * Calls `onChange` when any piece has changed since `token`. A hidden tab asks nothing, and asks at once when it is
 * looked at again.
 */
export function useChanges(token: string | null, onChange: () => void): void {
  const { config } = useConfig()
  const address = `${config.routes.api}/board/changes`
  const latest = useRef({ token, onChange })
  latest.current = { token, onChange }

  useEffect(() => {
    let timer: number | undefined
    let isOver = false

    async function ask(): Promise<void> {
      window.clearTimeout(timer)
      if (document.hidden || isOver) return
      const { token: known } = latest.current
      const headers: Record<string, string> = known ? { 'If-None-Match': `"${known}"` } : {}
      const response = known ? await fetch(address, { headers, cache: 'no-store' }).catch(() => null) : null
      if (!isOver && response?.status === 200) latest.current.onChange()
      if (!isOver) timer = window.setTimeout(() => void ask(), pollMilliseconds)
    }

    const wake = () => void ask()
    timer = window.setTimeout(wake, pollMilliseconds)
    document.addEventListener('visibilitychange', wake)
    return () => {
      isOver = true
      window.clearTimeout(timer)
      document.removeEventListener('visibilitychange', wake)
    }
  }, [address])
}
