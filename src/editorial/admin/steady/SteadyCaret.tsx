'use client'
import { type ReactNode, useEffect } from 'react'
import { steadyCaret } from './steadyCaret'

/** Around the whole admin: the cursor stays where it is typed, and an input method in its word. */
export function SteadyCaret({ children }: { readonly children: ReactNode }) {
  useEffect(() => steadyCaret(window), [])
  return children
}
