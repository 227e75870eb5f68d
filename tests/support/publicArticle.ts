import type { Edition, PublicArticle, PublicPhoto } from '../../src/delivery/formats/article'

export const edition: Edition = {
  origin: 'https://news.example',
  timeZone: 'Asia/Shanghai',
  siteName: '测试报',
  language: 'zh-CN',
}

const file = (mimeType: string, width: number) => ({
  url: `/api/renditions/${width}.${mimeType.slice('image/'.length)}`,
  width,
  height: width / 2,
  mimeType,
  byteCount: width * 10,
})

const publicPhoto: PublicPhoto = {
  captionId: 'c1',
  mediaId: 'm1',
  alt: '替代 "文字"',
  files: [file('image/jpeg', 320), file('image/jpeg', 640), file('image/webp', 640)],
  placeholder: null,
  caption: '图片说明',
  credit: '署名一 摄',
  digitalSourceType: 'digitalCapture',
}

/** A piece with something of every kind; its texts say what they stand for. */
export const publicArticle: PublicArticle = {
  id: '0000-1',
  slug: 'biao-ti-0000',
  firstSlug: 'biao-ti-0000',
  kicker: '引题',
  headline: '标题\n两行 <&',
  deck: '副题',
  section: '要闻',
  sectionSlug: 'yaowen',
  genre: 'news',
  tags: ['标签'],
  dateline: '本报讯',
  bylines: [
    { name: '署名一', role: '', slug: 'shu-ming-yi' },
    { name: '署名二', role: '通讯员', slug: null },
  ],
  body: [
    {
      children: [
        { text: '　　第一段' },
        { type: 'gap', kind: 'lost', children: [{ text: '' }] },
        { text: '粗体', bold: true },
        { type: 'source', note: '出处', children: [{ text: '' }] },
        { type: 'link', url: '/topics/a', children: [{ text: '链接' }] },
        { type: 'link', url: 'javascript:alert(1)', children: [{ text: '坏链接' }] },
      ],
    },
    { type: 'h2', children: [{ text: '小标题' }] },
    { type: 'photo', captionId: 'c1', children: [{ text: '' }] },
    { type: 'blockquote', children: [{ text: '引文' }] },
    {
      type: 'ol',
      children: [
        { type: 'li', children: [{ text: '一项' }] },
        { type: 'li', children: [{ text: '两项' }] },
      ],
    },
    { children: [{ text: '' }] },
  ],
  photos: [publicPhoto],
  reprint: { outlet: '某报', url: 'https://example.org/a', originalAuthor: '原作者', originalTitle: '原题' },
  corrections: [{ note: '地名有误。', publishedAt: '2026-08-02T01:00:00.000Z' }],
  responsibleEditor: '责编甲',
  publishedAt: '2026-08-01T00:00:00.000Z',
  modifiedAt: '2026-08-02T01:00:00.000Z',
  version: 2,
  wordCount: 20,
}
