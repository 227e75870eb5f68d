import { genres } from '../../articles/vocabulary'
import { shortTime } from '../dayRules'
import type { Story } from '../story'
import { StoryImage } from './StoryImage'

interface StoryCardProps {
  readonly story: Story
  readonly timeZone: string
  /**
   * `lead` 头条; `card` with a picture above its headline; `row` in a list, its picture beside it; `line` a headline alone.
   */
  readonly kind: 'lead' | 'card' | 'row' | 'line'
  /** The heading's level: a headline stands below the heading of its part. */
  readonly level?: 2 | 3
  readonly hasSection?: boolean
  /** The picture that the page is waited for. */
  readonly isFirst?: boolean
}

const sizes = {
  lead: '(max-width: 48rem) 100vw, (max-width: 76rem) 40vw, 30rem',
  card: '(max-width: 48rem) 100vw, (max-width: 76rem) 30vw, 16rem',
  row: '(max-width: 48rem) 34vw, 13rem',
  line: '1px',
} as const

/** A story in a list. The headline alone is the link; its whole card can be clicked. */
export function StoryCard({ story, timeZone, kind, level = 3, hasSection = true, isFirst = false }: StoryCardProps) {
  const { kicker, headline, deck, excerpt, picture, address } = story
  const Heading = `h${level}` as const
  const hasPicture = picture !== null && kind !== 'line'
  return (
    <article className={`story story--${kind} ${hasPicture ? 'story--pictured' : ''}`}>
      {hasPicture && <StoryImage picture={picture} sizes={sizes[kind]} isFirst={isFirst} />}
      <div className="story__words">
        {kicker && kind !== 'line' && <p className="story__kicker">{kicker}</p>}
        <Heading className="story__headline">
          <a href={address}>{headline}</a>
        </Heading>
        {deck && kind !== 'line' && <p className="story__deck">{deck}</p>}
        {excerpt && kind !== 'line' && <p className="story__excerpt">{excerpt}</p>}
        <Facts story={story} timeZone={timeZone} hasSection={hasSection} />
      </div>
    </article>
  )
}

function Facts({ story, timeZone, hasSection }: Pick<StoryCardProps, 'story' | 'timeZone' | 'hasSection'>) {
  const time = shortTime(story.publishedAt, timeZone)
  const genre = genreShown(story.genre)
  return (
    <p className="story__facts">
      {genre && <span className="story__genre">{genre}</span>}
      {hasSection && story.section && <span>{story.section.name}</span>}
      {time && story.publishedAt && <time dateTime={story.publishedAt}>{time}</time>}
    </p>
  )
}

/** Most pieces are news or features, and need not say so. */
function genreShown(genre: string | null): string | null {
  if (genre === 'photo' || genre === 'opinion' || genre === 'notice') return genres[genre].zh
  return null
}
