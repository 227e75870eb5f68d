import type { Story } from '../story'
import { StoryCard } from './StoryCard'

interface StoryListProps {
  readonly stories: readonly Story[]
  readonly timeZone: string
  readonly kind: 'row' | 'line' | 'card'
  readonly level?: 2 | 3
  readonly hasSection?: boolean
  /** Its first picture is what the page is waited for. */
  readonly hasFirst?: boolean
}

export function StoryList({ stories, timeZone, kind, level = 2, hasSection = true, hasFirst = false }: StoryListProps) {
  return (
    <ul className={`stories stories--${kind}`}>
      {stories.map((story, place) => (
        <li key={story.id}>
          <StoryCard
            story={story}
            timeZone={timeZone}
            kind={kind}
            level={level}
            hasSection={hasSection}
            isFirst={place === 0 && hasFirst}
          />
        </li>
      ))}
    </ul>
  )
}
