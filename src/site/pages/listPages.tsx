import type { ReactNode } from 'react'
import { addresses } from '../../delivery/addresses'
import { type CreditedCaption, readByline, readCredited } from '../api/bylineQueries'
import { readFormer } from '../api/formerAddress'
import { readStories, readTopic } from '../api/storyQueries'
import { askedPage, pageOf } from '../pagerRules'
import { FeedLinks } from '../parts/FeedLinks'
import { neighbours, Pager } from '../parts/Pager'
import { StoryImage } from '../parts/StoryImage'
import { StoryList } from '../parts/StoryList'
import type { MakePage, SitePage } from '../sitePage'
import type { Listed, Story } from '../story'

export const sectionPage: MakePage = async ({ ask, settings, sections, name, query }) => {
  const section = sections.find(({ slug }) => slug === name)
  const page = askedPage(query.get('page'))
  if (!section || !page) return moved(await readFormer(ask, 'sections', name), addresses.section)
  const stories = await readStories(ask, { where: { 'where[section][equals]': section.id }, page })
  return listPage({
    title: section.name,
    description: `${settings.name}“${section.name}”栏目的稿件。`,
    address: addresses.section(section.slug),
    feedFolder: `/feeds${addresses.section(section.slug)}`,
    section,
    page,
    stories,
    timeZone: settings.timeZone,
    hasSection: false,
  })
}

export const bylinePage: MakePage = async ({ ask, settings, name, query }) => {
  const page = askedPage(query.get('page'))
  const byline = page && (await readByline(ask, name))
  if (!page || !byline) return null
  const [stories, captions] = await Promise.all([
    readStories(ask, { where: { 'where[bylines.byline][equals]': byline.id }, page }),
    page === 1 ? readCredited(ask, byline.id) : [],
  ])
  return listPage({
    title: byline.name,
    description: `${byline.name}署名的稿件和图片。`,
    address: addresses.byline(name),
    feedFolder: `/feeds${addresses.byline(name)}`,
    page,
    stories,
    timeZone: settings.timeZone,
    kind: byline.kind,
    after: captions.length > 0 && <Credited captions={captions} />,
    isEmptySaid: captions.length === 0,
  })
}

/** Longer ones are nobody's tag. */
const mostTagCharacters = 60

export const tagPage: MakePage = async ({ ask, settings, name, query }) => {
  const page = askedPage(query.get('page'))
  if (!page || name.trim() === '' || [...name].length > mostTagCharacters) return null
  const stories = await readStories(ask, { where: { 'where[tags][equals]': name }, page })
  if (stories.total === 0) return untouchedTag(name)
  return listPage({
    title: name,
    titleOfPage: `标签：${name}`,
    description: `${settings.name}带“${name}”标签的稿件。`,
    address: addresses.tag(name),
    feedFolder: `/feeds${addresses.tag(name)}`,
    page,
    stories,
    timeZone: settings.timeZone,
    kind: '标签',
  })
}

/** No page of the paper's: words of readers' would otherwise each have one. */
function untouchedTag(name: string): SitePage {
  return {
    status: 404,
    title: `标签：${name}`,
    description: '没有带这个标签的稿件。',
    address: null,
    body: (
      <div className="list">
        <header className="list__head">
          <p className="list__kind">标签</p>
          <h1>{name}</h1>
        </header>
        <p className="empty">现在没有带“{name}”标签的稿件。</p>
        <p>
          <a href={addresses.search(name)}>搜索“{name}”</a>
        </p>
      </div>
    ),
  }
}

export const topicPage: MakePage = async ({ ask, settings, name }) => {
  const topic = await readTopic(ask, name)
  if (!topic) return moved(await readFormer(ask, 'topics', name), addresses.topic)
  const { title, intro, stories } = topic
  return listPage({
    title,
    description: intro ?? `专题：${title}`,
    address: addresses.topic(name),
    page: 1,
    stories: { items: stories, page: 1, pageCount: 1, total: stories.length },
    timeZone: settings.timeZone,
    kind: '专题',
    intro,
  })
}

/** Leads on from a former address, of which there need not be any. */
function moved(slug: string | null, addressOf: (slug: string) => string): Awaited<ReturnType<MakePage>> {
  return slug === null ? null : { status: 301, location: addressOf(slug) }
}

interface ListPage {
  readonly title: string
  /** Where the heading alone could be another page's. */
  readonly titleOfPage?: string
  readonly description: string
  readonly address: string
  readonly feedFolder?: string
  readonly section?: SitePage['section']
  readonly page: number
  readonly stories: Listed<Story>
  readonly timeZone: string
  /** A word above the title. */
  readonly kind?: string | null
  readonly intro?: string | null
  readonly hasSection?: boolean
  readonly after?: ReactNode
  readonly isEmptySaid?: boolean
}

/** Null for a page behind the last one. */
function listPage(list: ListPage): SitePage | null {
  const {
    title,
    titleOfPage = title,
    address,
    feedFolder,
    page,
    stories,
    timeZone,
    kind,
    intro,
    after,
    isEmptySaid = true,
  } = list
  const pages = { address, page, pageCount: stories.pageCount }
  if (page > 1 && page > stories.pageCount) return null
  return {
    status: 200,
    title: page > 1 ? `${titleOfPage}（第 ${page} 页）` : titleOfPage,
    description: list.description,
    address: pageOf(address, page),
    section: list.section ?? null,
    ...(feedFolder ? { feedFolder } : {}),
    ...neighbours(pages),
    body: (
      <div className="list">
        <header className="list__head">
          {kind && <p className="list__kind">{kind}</p>}
          <h1>{title}</h1>
          {intro && <p className="list__intro">{intro}</p>}
        </header>
        {stories.items.length > 0 && (
          <StoryList
            stories={stories.items}
            timeZone={timeZone}
            kind="row"
            hasSection={list.hasSection ?? true}
            hasFirst
          />
        )}
        {stories.items.length === 0 && isEmptySaid && <p className="empty">这里还没有稿件。</p>}
        <Pager {...pages} />
        {after}
        {feedFolder && <FeedLinks folder={feedFolder} name={title} />}
      </div>
    ),
  }
}

function Credited({ captions }: { readonly captions: readonly CreditedCaption[] }) {
  return (
    <section className="credited" aria-labelledby="credited">
      <h2 className="part" id="credited">
        图片
      </h2>
      <ul>
        {captions.map(({ id, text, credit, picture }) => (
          <li key={id}>
            <figure>
              {picture && <StoryImage picture={picture} sizes="(max-width: 48rem) 100vw, 20rem" />}
              <figcaption>
                {text} <span className="credited__credit">{credit}</span>
              </figcaption>
            </figure>
          </li>
        ))}
      </ul>
    </section>
  )
}
