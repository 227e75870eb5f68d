import { describe, expect, it } from 'vitest'
import { isSafeLink, notesIn, placePhotos, readableTime, withoutIndent } from './readingRules'

const photo = (captionId: string, mediaId: string | null = captionId) => ({
  captionId,
  mediaId,
  alt: '',
  files: [],
  placeholder: null,
  caption: captionId,
  credit: '',
})

describe('the place of a picture', () => {
  it('is in the text where the text names it; all others follow below', () => {
    const placed = placePhotos({ body: [{ type: 'photo', captionId: 'b' }], photos: [photo('a'), photo('b')] })
    expect(placed.lead).toBeNull()
    expect([...placed.inText.keys()]).toEqual(['b'])
    expect(placed.rest.map(({ captionId }) => captionId)).toEqual(['a'])
  })

  it('is above the text for the first one that has its picture, where the text names none', () => {
    const placed = placePhotos({
      body: [{ children: [{ text: '文' }] }],
      photos: [photo('a', null), photo('b'), photo('c')],
    })
    expect(placed.lead?.captionId).toBe('b')
    expect(placed.rest.map(({ captionId }) => captionId)).toEqual(['a', 'c'])
  })
})

describe('a paragraph', () => {
  it('loses the indent it was typed with, over several leaves, and no other space', () => {
    expect(withoutIndent([{ text: '\u3000\u3000' }, { text: ' 首句　次句', bold: true }])).toEqual([
      { text: '首句　次句', bold: true },
    ])
  })

  it('that begins with a lost glyph is left as it is', () => {
    const nodes = [{ type: 'gap', kind: 'lost' }, { text: ' 后' }]
    expect(withoutIndent(nodes)).toEqual(nodes)
  })
})

describe('sources in the text', () => {
  it('are found in reading order, in lists as well', () => {
    const [first, second] = [
      { type: 'source', note: '一' },
      { type: 'source', note: '二' },
    ]
    const body = [{ children: [{ text: '甲' }, first] }, { type: 'ul', children: [{ type: 'li', children: [second] }] }]
    expect(notesIn(body)).toEqual([first, second])
  })
})

describe('a time', () => {
  it('is told in the newsroom’s time zone, midnight as 00', () => {
    expect(readableTime('2026-07-31T16:05:00.000Z', 'Asia/Shanghai')).toBe('2026年8月1日 00:05')
    expect(readableTime('2026-07-31T16:05:00.000Z', 'UTC')).toBe('2026年7月31日 16:05')
  })

  it('that is none is empty', () => {
    expect([readableTime(null, 'UTC'), readableTime('昨天', 'UTC')]).toEqual(['', ''])
  })
})

describe('a link', () => {
  it.each([
    ['https://example.org/', true],
    ['mailto:a@example.org', true],
    ['/articles/a', true],
    ['//example.org', false],
    ['/\\example.org', false],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    [undefined, false],
  ])('to %s: %s', (url, isSafe) => expect(isSafeLink(url)).toBe(isSafe))
})
