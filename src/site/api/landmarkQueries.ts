import { addresses } from '../../delivery/addresses'
import { isNamed, type Landmark } from '../landmarkRules'
import type { Section } from '../story'
import type { AskApi } from './askApi'
import { readContests, readWinners } from './contestQueries'
import { numberIn, recordsIn, textIn } from './fieldRules'

/** The newest ones; older ones are found by what was written of them. */
const mostListed = 100

/**
 * Pages that the words name, which the search does not know: it knows articles alone. Bylines and tags by their whole name,
 * as they are looked up by it; the others by a part of theirs.
 */
export async function readLandmarks(
  ask: AskApi,
  { words, sections }: { readonly words: string; readonly sections: readonly Section[] },
): Promise<readonly Landmark[]> {
  const [bylines, tags, topics, contests, winners] = await Promise.all([
    bylinesNamed(ask, words),
    tagsNamed(ask, words),
    topicsNamed(ask, words),
    contestsNamed(ask, words),
    winnersNamed(ask, words),
  ])
  const sectionsNamed = sections
    .filter(({ name }) => isNamed(name, words))
    .map(({ name, slug }): Landmark => ({ name, address: addresses.section(slug), kind: '栏目' }))
  return [...bylines, ...sectionsNamed, ...topics, ...contests, ...winners, ...tags]
}

async function bylinesNamed(ask: AskApi, words: string): Promise<Landmark[]> {
  const answer = await ask('/bylines', {
    'where[name][equals]': words,
    depth: 0,
    limit: 10,
    joins: false,
    'select[name]': true,
    'select[slug]': true,
  })
  return recordsIn(answer ?? {}, 'docs').flatMap((byline): Landmark[] => {
    const [name, slug] = [textIn(byline, 'name'), textIn(byline, 'slug')]
    return name && slug ? [{ name, address: addresses.byline(slug), kind: '作者' }] : []
  })
}

async function tagsNamed(ask: AskApi, words: string): Promise<Landmark[]> {
  const answer = await ask('/articles/count', { 'where[tags][equals]': words })
  const isThere = answer !== null && (numberIn(answer, 'totalDocs') ?? 0) > 0
  return isThere ? [{ name: words, address: addresses.tag(words), kind: '标签' }] : []
}

async function topicsNamed(ask: AskApi, words: string): Promise<Landmark[]> {
  const answer = await ask('/topics', { depth: 0, limit: mostListed, 'select[title]': true, 'select[slug]': true })
  return recordsIn(answer ?? {}, 'docs').flatMap((topic): Landmark[] => {
    const [name, slug] = [textIn(topic, 'title'), textIn(topic, 'slug')]
    return name && slug && isNamed(name, words) ? [{ name, address: addresses.topic(slug), kind: '专题' }] : []
  })
}

async function contestsNamed(ask: AskApi, words: string): Promise<Landmark[]> {
  const { items } = await readContests(ask, mostListed)
  return items
    .filter(({ title }) => isNamed(title, words))
    .map(({ id, title }) => ({ name: title, address: addresses.contest(id), kind: '大赛' }))
}

/** More of one work are on the page that the first ones lead to. */
const mostWinners = 10

async function winnersNamed(ask: AskApi, words: string): Promise<Landmark[]> {
  const winners = await readWinners(ask, mostListed)
  return winners
    .filter(({ name, work }) => isNamed(`${name}${work}`, words))
    .slice(0, mostWinners)
    .map(({ contestId, contest, award, name, work }) => ({
      name: `${contest} ${award}：${name}${work && `《${work}》`}`,
      address: addresses.contest(contestId),
      kind: '获奖',
    }))
}
