import type { CuratedFrontPage, Story } from './story'

export interface FrontPageStories {
  readonly lead: Story | null
  /** Below the lead. */
  readonly prominent: readonly Story[]
  /** The newest that stand nowhere else on the page. */
  readonly latest: readonly Story[]
}

const prominentWithoutPins = 3
const mostLatest = 12

/**
 * What stands at the top: as the newsroom has put it, and filled up with the newest where it has put nothing. No story
 * stands twice.
 */
export function composeFront(curated: CuratedFrontPage, newest: readonly Story[]): FrontPageStories {
  const inSections = new Set(curated.sections.flatMap(({ stories }) => stories.map(({ id }) => id)))
  const others = newest.filter(({ id }) => !inSections.has(id))
  const lead = curated.lead ?? curated.pinned[0] ?? others[0] ?? null
  const pinned = curated.pinned.filter(({ id }) => id !== lead?.id)
  const unpinned = others.filter(({ id }) => id !== lead?.id)
  const prominent = pinned.length > 0 ? pinned : unpinned.slice(0, prominentWithoutPins)
  const shown = new Set(prominent.map(({ id }) => id))
  return { lead, prominent, latest: unpinned.filter(({ id }) => !shown.has(id)).slice(0, mostLatest) }
}
