import { addresses } from '../../delivery/addresses'
import { readContests } from '../api/contestQueries'
import { readFrontPage, readStories } from '../api/storyQueries'
import { dayOf, writtenDay } from '../dayRules'
import { composeFront } from '../frontRules'
import { StoryCard } from '../parts/StoryCard'
import { StoryList } from '../parts/StoryList'
import type { MakePage } from '../sitePage'
import type { CuratedFrontPage, Story } from '../story'

const newestAsked = 24
const contestsShown = 2

export const frontPage: MakePage = async ({ ask, settings, publicUrl }) => {
  const [curated, newest, contests] = await Promise.all([
    readFrontPage(ask),
    readStories(ask, { limit: newestAsked }),
    readContests(ask, contestsShown),
  ])
  const { lead, prominent, latest, topics } = composeFront(curated, newest.items)
  const { timeZone, name } = settings
  return {
    status: 200,
    title: null,
    description: `${name}：最新稿件、栏目与专题。`,
    address: '/',
    data: {
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      name,
      url: `${publicUrl}/`,
      inLanguage: 'zh-CN',
      potentialAction: {
        '@type': 'SearchAction',
        target: `${publicUrl}/search?q={search_term_string}`,
        'query-input': 'required name=search_term_string',
      },
    },
    body: (
      <div className="front">
        <Updated stories={newest.items} timeZone={timeZone} />
        {lead === null && <p className="empty">还没有发布稿件。</p>}
        {lead && (
          <div className={`front__top ${latest.length > 0 ? '' : 'front__top--alone'}`}>
            <section className="front__lead" aria-label="头条">
              <StoryCard story={lead} timeZone={timeZone} kind="lead" level={2} isFirst />
              {prominent.length > 0 && (
                <div className="front__prominent">
                  <StoryList stories={prominent} timeZone={timeZone} kind={latest.length > 0 ? 'card' : 'row'} />
                </div>
              )}
            </section>
            {latest.length > 0 && (
              <section className="front__latest" aria-labelledby="latest">
                <h2 className="part" id="latest">
                  最新
                </h2>
                <StoryList stories={latest} timeZone={timeZone} kind="line" level={3} />
              </section>
            )}
          </div>
        )}
        {topics.map((topic) => (
          <TopicPart key={topic.slug} topic={topic} timeZone={timeZone} />
        ))}
        {curated.sections.length > 0 && (
          <div className="front__sections">
            {curated.sections.map((part) => (
              <SectionPart key={part.section.id} part={part} timeZone={timeZone} />
            ))}
          </div>
        )}
        {contests.items.length > 0 && (
          <section className="front__contests" aria-labelledby="contests">
            <h2 className="part" id="contests">
              <a href="/contests">摄影大赛</a>
            </h2>
            <ul>
              {contests.items.map(({ id, title, stage, organisers }) => (
                <li key={id}>
                  <h3>
                    <a href={addresses.contest(id)}>{title}</a>
                  </h3>
                  <p>
                    {stage && <span className="tag">{stage}</span>} {organisers.join('、')}
                    {organisers.length > 0 && '主办'}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    ),
  }
}

/** The date line of the paper: when it last brought something new. */
function Updated({ stories: [newest], timeZone }: { readonly stories: readonly Story[]; readonly timeZone: string }) {
  const day = newest?.publishedAt && dayOf(newest.publishedAt, timeZone)
  if (!newest?.publishedAt || !day) return null
  return (
    <p className="front__updated">
      <time dateTime={newest.publishedAt}>{writtenDay(day)}</time> 更新
    </p>
  )
}

interface TopicPartProps {
  readonly topic: CuratedFrontPage['topics'][number]
  readonly timeZone: string
}

function TopicPart({ topic: { slug, title, intro, stories }, timeZone }: TopicPartProps) {
  return (
    <section className="front__topic" aria-labelledby={`topic-${slug}`}>
      <h2 className="part" id={`topic-${slug}`}>
        <span className="part__kind">专题</span>
        <a href={addresses.topic(slug)}>{title}</a>
      </h2>
      {intro && <p className="front__intro">{intro}</p>}
      <StoryList stories={stories} timeZone={timeZone} kind={stories.length > 2 ? 'card' : 'row'} level={3} />
    </section>
  )
}

interface SectionPartProps {
  readonly part: CuratedFrontPage['sections'][number]
  readonly timeZone: string
}

function SectionPart({ part: { section, stories }, timeZone }: SectionPartProps) {
  const [first, ...rest] = stories
  return (
    <section aria-labelledby={`section-${section.slug}`}>
      <h2 className="part" id={`section-${section.slug}`}>
        <a href={addresses.section(section.slug)}>{section.name}</a>
      </h2>
      {first && <StoryCard story={first} timeZone={timeZone} kind="row" level={3} hasSection={false} />}
      {rest.length > 0 && <StoryList stories={rest} timeZone={timeZone} kind="line" level={3} hasSection={false} />}
    </section>
  )
}
