'use client'
import { type ReactNode, useEffect } from 'react'
import { leaveKeysToInputMethod } from './inputMethodKeys'
import { steadyCaret } from './steadyCaret'
import { searchWholeWords } from './wholeWords'

/** Around the whole admin: the cursor stays where it is typed, and an input method keeps its word and its keys. */
export function SteadyCaret({ children }: { readonly children: ReactNode }) {
  useEffect(() => {
    // In this order: what a box does not hear of is no reason to hold its text.
    const stops = [leaveKeysToInputMethod(window), searchWholeWords(window), steadyCaret(window)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [])
  return children
}
