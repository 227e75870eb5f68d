'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useRef } from 'react'
import { useRepeatedLook } from '../../admin/useRepeatedLook'

/** Two seconds and the answer stay within the three in which a board shows what others did. */
const pollMilliseconds = 2_000

/** Calls `onChange` when any piece has changed since `token`. */
export function useChanges(token: string | null, onChange: () => void): void {
  const { config } = useConfig()
  const address = `${config.routes.api}/board/changes`
  const latest = useRef({ token, onChange })
  latest.current = { token, onChange }

  const look = useCallback(
    async (isOver: () => boolean) => {
      const { token: known } = latest.current
      if (!known) return
      const headers = { 'If-None-Match': `"${known}"` }
      const response = await fetch(address, { headers, cache: 'no-store' }).catch(() => null)
      if (!isOver() && response?.status === 200) latest.current.onChange()
    },
    [address],
  )
  useRepeatedLook(look, { everyMilliseconds: pollMilliseconds })
}
