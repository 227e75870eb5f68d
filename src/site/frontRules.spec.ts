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
const newest = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(story)
const ids = (stories: readonly Story[]) => stories.map(({ id }) => id)

describe('the top of the front page', () => {
  it('is the newest where the newsroom has put nothing', () => {
    const { lead, prominent, latest } = composeFront(nothing, newest)
    expect([lead?.id, ids(prominent), ids(latest)]).toEqual(['a', ['b', 'c', 'd'], ['e', 'f', 'g', 'h']])
  })

  it('has no column of its own for a few', () => {
    const { lead, prominent, latest } = composeFront(nothing, newest.slice(0, 6))
    expect([lead?.id, ids(prominent), ids(latest)]).toEqual(['a', ['b', 'c', 'd', 'e', 'f'], []])
  })

  it('is what the newsroom has put there, each story once', () => {
    const curated = { ...nothing, lead: story('c'), pinned: [story('c'), story('a')] }
    const { lead, prominent, latest } = composeFront(curated, newest)
    expect([lead?.id, ids(prominent), ids(latest)]).toEqual(['c', ['a'], ['b', 'd', 'e', 'f', 'g', 'h']])
  })

  it('leaves to sections and topics what stands there', () => {
    const section = { id: 's', name: '要闻', slug: 'yaowen' }
    const topic = { title: '专题', slug: 't', intro: null, stories: [story('b'), story('c')] }
    const curated = { ...nothing, lead: story('c'), sections: [{ section, stories: [story('a')] }], topics: [topic] }
    const { lead, prominent, topics } = composeFront(curated, newest.slice(0, 5))
    expect([lead?.id, ids(prominent), topics.map(({ stories }) => ids(stories))]).toEqual(['c', ['d', 'e'], [['b']]])
  })

  it('is empty before anything is published', () => {
    expect(composeFront(nothing, [])).toEqual({ lead: null, prominent: [], latest: [], topics: [] })
  })
})
