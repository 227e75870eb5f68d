'use client'
import { type ReactNode, useEffect } from 'react'
import { leaveKeysToInputMethod } from './inputMethodKeys'
import { steadyCaret } from './steadyCaret'

/** Around the whole admin: the cursor stays where it is typed, and an input method keeps its word and its keys. */
export function SteadyCaret({ children }: { readonly children: ReactNode }) {
  useEffect(() => {
    const stops = [leaveKeysToInputMethod(window), steadyCaret(window)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [])
  return children
}
