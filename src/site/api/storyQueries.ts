import type { CuratedFrontPage, Listed, Section, Story } from '../story'
import type { AskApi, Query } from './askApi'
import { idsIn, recordIn, recordsIn, textIn } from './fieldRules'
import { listedOf, sectionOf, storyOfArticle, storyOfListed } from './storyRules'

const storiesOnPage = 20

/** What of related documents a story shows: no more is asked for. */
const related: Query = {
  'populate[sections][name]': true,
  'populate[sections][slug]': true,
  'populate[photo-captions][credit]': true,
  'populate[photo-captions][photo]': true,
  'populate[media][alt]': true,
  'populate[media][creditLine]': true,
  'populate[media][placeholder]': true,
  'populate[media][renditions]': true,
}

const storyFields: Query = {
  ...Object.fromEntries(
    ['slug', 'kicker', 'headline', 'deck', 'genre', 'section', 'publishedAt', 'captions', 'body'].map((name) => [
      `select[${name}]`,
      true,
    ]),
  ),
  ...related,
  depth: 2,
}

const most = 100
/** With more of them the address would be too long for its answer to be kept (delivery/cache/addressRules.ts). */
const idsAtOnce = 10

/** All sections in their order. */
export async function readSections(ask: AskApi): Promise<readonly Section[]> {
  const answer = await ask('/sections', {
    depth: 0,
    limit: most,
    sort: 'order',
    'select[name]': true,
    'select[slug]': true,
  })
  return listedOf(answer, sectionOf).items
}

export interface StoriesWanted {
  /** Conditions in Payload's notation. */
  readonly where?: Query
  readonly page?: number
  readonly limit?: number
  readonly sort?: string
}

/** Published stories, the newest first. */
export async function readStories(
  ask: AskApi,
  { where = {}, page = 1, limit = storiesOnPage, sort = '-publishedAt' }: StoriesWanted = {},
): Promise<Listed<Story>> {
  return listedOf(await ask('/articles', { ...storyFields, ...where, page, limit, sort }), storyOfArticle)
}

/** Stories by id, in this order; those that are not public are left out. */
async function readStoriesById(ask: AskApi, ids: readonly string[]): Promise<readonly Story[]> {
  if (ids.length === 0) return []
  const wanted = ids.slice(0, most)
  const parts = Array.from({ length: Math.ceil(wanted.length / idsAtOnce) }, (_, part) =>
    wanted.slice(part * idsAtOnce, (part + 1) * idsAtOnce),
  )
  const lists = await Promise.all(
    parts.map((part) => readStories(ask, { where: { 'where[id][in]': part.join(',') }, limit: idsAtOnce })),
  )
  const byId = new Map(lists.flatMap(({ items }) => items.map((story) => [story.id, story] as const)))
  return wanted.flatMap((id) => byId.get(id) ?? [])
}

export async function readFrontPage(ask: AskApi): Promise<CuratedFrontPage> {
  const answer = (await ask('/front-page')) ?? {}
  const navigation = recordsIn(answer, 'navigation').flatMap((section) => sectionOf(section) ?? [])
  const stories = (pieces: ReturnType<typeof recordsIn>) =>
    pieces.flatMap((piece) => storyOfListed(piece, navigation) ?? [])
  const lead = recordIn(answer, 'lead')
  return {
    lead: lead && storyOfListed(lead, navigation),
    pinned: stories(recordsIn(answer, 'pinned')),
    sections: recordsIn(answer, 'sections').flatMap((row) => {
      const section = sectionOf(row)
      return section ? [{ section, stories: stories(recordsIn(row, 'pieces')) }] : []
    }),
    topics: recordsIn(answer, 'topics').flatMap((topic) => {
      const [title, slug] = [textIn(topic, 'title'), textIn(topic, 'slug')]
      const told = { intro: textIn(topic, 'intro'), stories: stories(recordsIn(topic, 'pieces')) }
      return title && slug ? [{ title, slug, ...told }] : []
    }),
  }
}

export interface Topic {
  readonly title: string
  readonly intro: string | null
  readonly stories: readonly Story[]
}

/** A topic with its public stories in their order; null where there is none. */
export async function readTopic(ask: AskApi, slug: string): Promise<Topic | null> {
  const [topic] = recordsIn((await ask('/topics', { 'where[slug][equals]': slug, depth: 0, limit: 1 })) ?? {}, 'docs')
  const title = topic && textIn(topic, 'title')
  if (!topic || !title) return null
  return { title, intro: textIn(topic, 'intro'), stories: await readStoriesById(ask, idsIn(topic, 'pieces')) }
}

/** What readers of an article are led to next: what the newsroom chose, else the newest of its section. */
export async function readRelated(
  ask: AskApi,
  article: { id: string; section: Section | null },
): Promise<readonly Story[]> {
  const chosen = await ask('/related-pieces', { 'where[article][equals]': article.id, depth: 0, limit: 1 })
  const [row] = recordsIn(chosen ?? {}, 'docs')
  const stories = row ? await readStoriesById(ask, idsIn(row, 'pieces')) : []
  if (stories.length > 0 || !article.section) return stories
  const { items } = await readStories(ask, { where: { 'where[section][equals]': article.section.id }, limit: 6 })
  return items.filter(({ id }) => id !== article.id).slice(0, 5)
}
