import { describe, expect, it } from 'vitest'
import { composeFront } from './frontRules'
import type { CuratedFrontPage, Story } from './story'

const story = (id: string): Story => ({
  id,
  address: `/articles/${id}`,
  kicker: null,
  headline: id,
  deck: null,
  excerpt: null,
  genre: null,
  section: null,
  publishedAt: null,
  picture: null,
})
const nothing: CuratedFrontPage = { lead: null, pinned: [], sections: [], topics: [] }
const newest = ['a', 'b', 'c', 'd', 'e'].map(story)
const ids = (stories: readonly Story[]) => stories.map(({ id }) => id)

describe('the top of the front page', () => {
  it('is the newest where the newsroom has put nothing', () => {
    const { lead, prominent, latest } = composeFront(nothing, newest)
    expect([lead?.id, ids(prominent), ids(latest)]).toEqual(['a', ['b', 'c', 'd'], ['e']])
  })

  it('is what the newsroom has put there, each story once', () => {
    const curated = { ...nothing, lead: story('c'), pinned: [story('c'), story('a')] }
    const { lead, prominent, latest } = composeFront(curated, newest)
    expect([lead?.id, ids(prominent), ids(latest)]).toEqual(['c', ['a'], ['b', 'd', 'e']])
  })

  it('leaves to a section what stands there', () => {
    const section = { id: 's', name: '要闻', slug: 'yaowen' }
    const curated = { ...nothing, sections: [{ section, stories: [story('a'), story('e')] }] }
    const { lead, prominent, latest } = composeFront(curated, newest)
    expect([lead?.id, ids(prominent), ids(latest)]).toEqual(['b', ['c', 'd'], []])
  })

  it('is empty before anything is published', () => {
    expect(composeFront(nothing, [])).toEqual({ lead: null, prominent: [], latest: [] })
  })
})
