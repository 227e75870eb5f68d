'use client'

/** The work on a round, above its form. */
export function RoundDesk() {
  return null
}
