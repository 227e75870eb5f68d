/** Which fields of a document are wanted: those that are true, or all but those that are false (Payload's `select`). */
export interface Selection {
  readonly [name: string]: boolean | Selection
}

/**
 * What is asked for without what is closed. A choice of some fields stays as it is: what is closed among them is taken away
 * by its own rule, and the others were not asked for. Undefined where everything is wanted and nothing closed.
 * @param closed names what is left out; groups of which some fields are left out are objects
 */
export function mergeSelections(asked: Selection | null | undefined, closed: Selection): Selection | undefined {
  if (Object.keys(closed).length === 0) return asked ?? undefined
  if (!asked) return closed
  return leavesOut(asked) ? without(asked, closed) : asked
}

/** As Payload tells the two kinds apart: by the first value that says so. */
function leavesOut(selection: Selection): boolean {
  for (const value of Object.values(selection)) {
    if (value === false) return true
    if (typeof value === 'object') return leavesOut(value)
  }
  return false
}

function without(asked: Selection, closed: Selection): Selection {
  const merged: Record<string, boolean | Selection> = { ...asked }
  for (const [name, value] of Object.entries(closed)) {
    const given = merged[name]
    if (given === false) continue
    merged[name] = typeof value === 'object' && typeof given === 'object' ? without(given, value) : value
  }
  return merged
}
