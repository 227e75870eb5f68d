import type { Body } from '../../src/body/schema'
import { type ArticleContent, articleSubject } from '../../src/editorial/subjects/article'
import type { CaptionContent } from '../../src/editorial/subjects/pictures'

/** An article with something in every field that readers see; its texts say what they stand for. */
export const body: Body = [
  { children: [{ text: '第一段' }, { type: 'gap', gapId: 'g1', kind: 'lost', children: [{ text: '' }] }] },
  { type: 'h2', children: [{ text: '小标题' }] },
  { type: 'photo', captionId: 'c1', children: [{ text: '' }] },
  { type: 'ul', children: [{ type: 'li', children: [{ text: '一项' }] }] },
  { children: [{ type: 'link', linkType: 'custom', url: 'https://example.org/', children: [{ text: '链接' }] }] },
]

export const article = {
  kicker: '引题',
  headline: '标题',
  deck: '副题',
  slugline: '稿签',
  section: 'section-1',
  genre: 'news',
  dateline: '本报讯',
  bylines: [
    { byline: 'b1', role: 'author', printedName: '署名一' },
    { byline: 'b2', role: 'editor', printedName: '署名二' },
  ],
  captions: ['c1', 'c2'],
  source: {
    kind: 'reprint',
    outlet: '某报',
    url: 'https://example.org/a',
    originalAuthor: '原作者',
    originalTitle: '原题',
  },
  print: { issueDate: '2026-03-01', page: 2 },
  tags: ['标签一', '标签二'],
  embargoUntil: '2026-03-01T00:00:00.000Z',
  gaps: [{ gapId: 'g1', status: 'open', reason: null }],
  verbatim: false,
} satisfies ArticleContent

export const photo = {
  id: 'p1',
  rights: 'cleared',
  crops: { '1:1': { x: 0.1, y: 0, width: 0.5, height: 1 } },
  focalPoint: { x: 0.4, y: 0.5 },
  alt: '替代文字',
  creditLine: '署名行',
  copyrightNotice: '版权声明',
  contentHash: 'hash-1',
}
export const first = {
  id: 'c1',
  text: '说明一',
  credit: { printed: '署名一 摄', byline: 'b1' },
  takenOn: '2026-02',
  place: '地点',
  photo,
} satisfies CaptionContent
export const second: CaptionContent = { ...first, id: 'c2', text: '说明二', photo: null }
export const captions = [first, second]

/** What the workflow sees of the example, with a change to it. */
export const subjectWith = (
  change: Partial<ArticleContent> = {},
  inBody = body,
  shown: readonly CaptionContent[] = captions,
) => articleSubject({ ...article, ...change }, inBody, shown)
