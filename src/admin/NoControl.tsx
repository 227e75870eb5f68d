'use client'

/** Stands in a slot of the admin whose stock control would go around the workflow. */
export function NoControl() {
  return null
}
