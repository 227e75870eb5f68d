import { describe, expect, it } from 'vitest'
import { hubLinks, topicsOf } from './topicRules'

const none = { sections: [], bylines: [], tags: [] }

describe('the topics of a change', () => {
  it('are all feeds that hold the piece, each once and as it names itself', () => {
    const topics = topicsOf({ sections: ['yaowen'], bylines: ['a', 'a'], tags: ['乡村 & 桥'] }, 'https://news.example')
    expect(topics.filter((topic) => topic.endsWith('rss.xml'))).toEqual([
      'https://news.example/feeds/rss.xml',
      'https://news.example/feeds/sections/yaowen/rss.xml',
      'https://news.example/feeds/bylines/a/rss.xml',
      `https://news.example/feeds/tags/${encodeURIComponent('乡村 & 桥')}/rss.xml`,
    ])
    expect(topics).toHaveLength(16)
  })

  it('are the paper’s own feeds at least', () => {
    expect(topicsOf(none, 'https://news.example')).toEqual(
      ['rss.xml', 'atom.xml', 'feed.json', 'ninjs.json'].map((file) => `https://news.example/feeds/${file}`),
    )
  })

  it('are named beside their hub', () => {
    expect(hubLinks('https://hub.example/', 'https://news.example/feeds/rss.xml')).toBe(
      '<https://hub.example/>; rel="hub", <https://news.example/feeds/rss.xml>; rel="self"',
    )
  })
})
