import { addresses } from '../../delivery/addresses'
import { readDay } from '../api/archiveQueries'
import { readStories } from '../api/storyQueries'
import { dayOf, isDay, shortDay, writtenDay } from '../dayRules'
import { askedPage, pageOf } from '../pagerRules'
import { neighbours, Pager } from '../parts/Pager'
import { StoryList } from '../parts/StoryList'
import type { MakePage } from '../sitePage'
import type { Story } from '../story'

const storiesOnPage = 50

/** All stories by day, the newest first; `?day=` of its form leads to the day. */
export const archivePage: MakePage = async ({ ask, settings, query }) => {
  const day = query.get('day')
  if (day !== null) return isDay(day) ? { status: 303, location: addresses.archive(day) } : null
  const page = askedPage(query.get('page'))
  if (!page) return null
  const stories = await readStories(ask, { page, limit: storiesOnPage })
  if (page > 1 && page > stories.pageCount) return null
  const pages = { address: addresses.archiveHome, page, pageCount: stories.pageCount }
  return {
    status: 200,
    title: page > 1 ? `往期稿件（第 ${page} 页）` : '往期稿件',
    description: `${settings.name}的全部稿件，按日期排列。`,
    address: pageOf(addresses.archiveHome, page),
    ...neighbours(pages),
    body: (
      <div className="list archive">
        <header className="list__head">
          <h1>往期稿件</h1>
          <form className="archive__choose" action={addresses.archiveHome}>
            <label htmlFor="archive-day">按日期看</label>
            <input id="archive-day" type="date" name="day" required />
            <button type="submit">前往</button>
          </form>
        </header>
        {stories.items.length === 0 && <p className="empty">还没有发布稿件。</p>}
        {byDay(stories.items, settings.timeZone).map(({ day: one, stories: some }) => (
          <section key={one} aria-labelledby={`day-${one}`}>
            <h2 className="part" id={`day-${one}`}>
              <a href={addresses.archive(one)}>{writtenDay(one)}</a>
            </h2>
            <StoryList stories={some} timeZone={settings.timeZone} kind="line" level={3} />
          </section>
        ))}
        <Pager {...pages} />
      </div>
    ),
  }
}

export const dayPage: MakePage = async ({ ask, settings, name }) => {
  if (!isDay(name)) return null
  const { stories, total, previous, next } = await readDay(ask, name, settings.timeZone)
  const [previousAddress, nextAddress] = [previous && addresses.archive(previous), next && addresses.archive(next)]
  return {
    status: 200,
    title: `${shortDay(name)}的稿件`,
    description: `${settings.name}${shortDay(name)}发布的稿件。`,
    address: addresses.archive(name),
    previous: previousAddress,
    next: nextAddress,
    isUnlisted: stories.length === 0,
    body: (
      <div className="list archive">
        <header className="list__head">
          <p className="list__kind">
            <a href={addresses.archiveHome}>往期</a>
          </p>
          <h1>{writtenDay(name)}</h1>
        </header>
        {stories.length === 0 && <p className="empty">这一天没有发布稿件。</p>}
        {stories.length > 0 && <StoryList stories={stories} timeZone={settings.timeZone} kind="row" hasFirst />}
        {total > stories.length && (
          <p className="empty">
            这一天共发布 {total} 篇，这里列出最后的 {stories.length} 篇。
          </p>
        )}
        <nav className="pager" aria-label="日期">
          {previous && previousAddress ? (
            <a href={previousAddress} rel="prev">
              前一天 {shortDay(previous)}
            </a>
          ) : (
            <span />
          )}
          {next && nextAddress ? (
            <a href={nextAddress} rel="next">
              后一天 {shortDay(next)}
            </a>
          ) : (
            <span />
          )}
        </nav>
      </div>
    ),
  }
}

function byDay(stories: readonly Story[], timeZone: string): { readonly day: string; readonly stories: Story[] }[] {
  const days = new Map<string, Story[]>()
  for (const story of stories) {
    const day = story.publishedAt && dayOf(story.publishedAt, timeZone)
    if (!day) continue
    days.set(day, [...(days.get(day) ?? []), story])
  }
  return [...days].map(([day, some]) => ({ day, stories: some }))
}
