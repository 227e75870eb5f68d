interface Named {
  readonly id: string
  readonly name: string
}

/** The name that is being typed after an @ before the cursor; null where none is. */
export function mentionBeingTyped(text: string, cursor: number): string | null {
  return /@([^\s@，。；：、]{0,20})$/u.exec(text.slice(0, cursor))?.[1] ?? null
}

/** The text with the name that is being typed completed, and where the cursor then stands. */
export function completeMention(text: string, cursor: number, name: string): { text: string; cursor: number } {
  const typed = mentionBeingTyped(text, cursor)
  if (typed === null) return { text, cursor }
  const before = `${text.slice(0, cursor - typed.length)}${name} `
  return { text: before + text.slice(cursor), cursor: before.length }
}

/** Ids of the people whose name stands after an @; of two names the longer one counts. */
export function mentionedIn(text: string, people: readonly Named[]): string[] {
  const byLength = [...people].filter(({ name }) => name !== '').sort((a, b) => b.name.length - a.name.length)
  const places = [...text.matchAll(/@/gu)].map(({ index }) => index + 1)
  const found = places.flatMap((place) => byLength.find(({ name }) => text.startsWith(name, place))?.id ?? [])
  return [...new Set(found)]
}
