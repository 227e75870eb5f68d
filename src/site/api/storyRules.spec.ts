import { describe, expect, it } from 'vitest'
import { listedOf, onOneLine, storyOfArticle, storyOfListed } from './storyRules'

describe('a headline', () => {
  it('loses the breaks of print', () => {
    expect(onOneLine('美丽乡村\n摄影大赛')).toBe('美丽乡村摄影大赛')
    expect(onOneLine('New\nRoads')).toBe('New Roads')
  })
})

describe('a story', () => {
  const article = { id: 'a', slug: 's', headline: '题', section: { id: 'x', name: '要闻', slug: 'yaowen' } }
  const rendition = { url: '/r.jpg', mimeType: 'image/jpeg', width: 4, height: 3, aspect: null }

  it('is not one without an address or a headline', () => {
    expect([storyOfArticle({ ...article, slug: null }), storyOfArticle({ ...article, headline: ' ' })]).toEqual([
      null,
      null,
    ])
  })

  it('shows the first caption that has a picture, with the credit as printed', () => {
    const captions = [
      'hidden',
      { id: 'c', photo: null },
      { id: 'd', credit: { printed: '某摄' }, photo: { alt: '画面', renditions: [rendition] } },
    ]
    expect(storyOfArticle({ ...article, captions })?.picture).toMatchObject({ alt: '画面', credit: '某摄', card: [] })
  })

  it('has no picture until there is a file of it', () => {
    const captions = [{ id: 'd', photo: { alt: '画面', renditions: [] } }]
    expect(storyOfArticle({ ...article, captions })?.picture).toBeNull()
  })

  it('of the front page finds its section by id', () => {
    const section = { id: 'x', name: '要闻', slug: 'yaowen' }
    expect(storyOfListed({ ...article, section: 'x' }, [section])?.section).toEqual(section)
  })
})

describe('a page of a list', () => {
  it('leaves out what cannot be read, and is empty where there is none', () => {
    const answer = { docs: [{ id: 'a' }, 7, null], page: 2, totalPages: 3, totalDocs: 41 }
    expect(listedOf(answer, ({ id }) => (typeof id === 'string' ? id : null))).toEqual({
      items: ['a'],
      page: 2,
      pageCount: 3,
      total: 41,
    })
    expect(listedOf(null, () => 1)).toEqual({ items: [], page: 1, pageCount: 0, total: 0 })
  })
})
