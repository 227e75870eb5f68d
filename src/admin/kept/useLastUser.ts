'use client'
import { useAuth } from '@payloadcms/ui'
import { useRef } from 'react'

/** Whose text it is: the id of the person, who stays known when the login has run out; null before anybody was. */
export function useLastUser(): string | null {
  const { user } = useAuth()
  const last = useRef<string | null>(null)
  if (user) last.current = String(user.id)
  return last.current
}
