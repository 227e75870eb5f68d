import type { CuratedFrontPage, CuratedTopic, Story } from './story'

export interface FrontPageStories {
  readonly lead: Story | null
  /** Below the lead. */
  readonly prominent: readonly Story[]
  /** The newest that stand nowhere else on the page. */
  readonly latest: readonly Story[]
  readonly topics: readonly CuratedTopic[]
}

const prominentWithoutPins = 3
const mostLatest = 12
/** Fewer make no column of their own. */
const fewestLatest = 4

/**
 * What stands at the top: as the newsroom has put it, and filled up with the newest where it has put nothing. No story
 * stands twice on the page: what is in a section or a topic stays there.
 */
export function composeFront(curated: CuratedFrontPage, newest: readonly Story[]): FrontPageStories {
  const below = new Set([...curated.sections, ...curated.topics].flatMap(({ stories }) => stories.map(({ id }) => id)))
  const others = newest.filter(({ id }) => !below.has(id))
  const lead = curated.lead ?? curated.pinned[0] ?? others[0] ?? null
  const pinned = curated.pinned.filter(({ id }) => id !== lead?.id)
  const unpinned = others.filter(({ id }) => id !== lead?.id)
  const prominent = pinned.length > 0 ? pinned : unpinned.slice(0, prominentWithoutPins)
  const atTop = new Set([lead, ...prominent].map((story) => story?.id))
  const latest = unpinned.filter(({ id }) => !atTop.has(id)).slice(0, mostLatest)
  const top = latest.length < fewestLatest ? [...prominent, ...latest] : prominent
  return {
    lead,
    prominent: top,
    latest: top === prominent ? latest : [],
    topics: curated.topics.map((topic) => ({ ...topic, stories: topic.stories.filter(({ id }) => !atTop.has(id)) })),
  }
}
