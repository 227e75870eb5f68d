/** Where a published piece stands, and where it stood: names in addresses (`slug`), the oldest first. */
export interface Addresses {
  readonly slug: string
  readonly previousSlugs: readonly string[]
}

/**
 * The addresses after a move. What was left is kept for good, each name once and in the order in which they were given up, so
 * that all of them lead straight to where the piece stands now, and the first stays the first: feeds know the piece by it.
 */
export function movedTo(slug: string, { slug: left, previousSlugs }: Addresses): Addresses {
  if (slug === left) return { slug, previousSlugs }
  return { slug, previousSlugs: previousSlugs.includes(left) ? previousSlugs : [...previousSlugs, left] }
}

/** Every name under which readers could have found the piece. */
export function everyAddress({ slug, previousSlugs }: Addresses): string[] {
  return [...new Set([...previousSlugs, slug])]
}
