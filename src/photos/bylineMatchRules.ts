/** As much of a byline as tells whose it is. */
export interface NamedByline {
  readonly id: string
  readonly name: string
  readonly aliases?: readonly string[] | null
}

/**
 * The byline that bears exactly this name, as its own or as an alias. Never a guess: null for a part of a name, and where
 * two bear it; the own name goes before another's alias.
 */
export function matchedByline(typed: string, bylines: readonly NamedByline[]): NamedByline | null {
  const name = spelt(typed)
  if (name === '') return null
  const named = bylines.filter((byline) => spelt(byline.name) === name)
  if (named.length > 0) return onlyOne(named)
  return onlyOne(bylines.filter(({ aliases }) => (aliases ?? []).some((alias) => spelt(alias) === name)))
}

function onlyOne(bylines: readonly NamedByline[]): NamedByline | null {
  const [first, ...others] = bylines
  return first && others.length === 0 ? first : null
}

function spelt(name: string): string {
  return name.normalize('NFC').trim()
}
