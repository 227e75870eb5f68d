import { describe, expect, it } from 'vitest'
import { noticePath, noticeText } from './noticeTextRules'

const picture = {
  collectionSlug: 'media',
  documentId: 'm1',
  actorName: '编辑',
  slugline: 'DSC_1001.jpg +2',
  state: null,
}

describe('a notice of pictures', () => {
  it('says what became of them, and leads to those at the photo desk', () => {
    const told = [
      { ...picture, kind: 'waiting', action: 'hand-over' },
      { ...picture, kind: 'outcome', action: 'take' },
      { ...picture, kind: 'returned', action: 'return' },
    ] as const
    expect(told.map((notice) => [noticeText(notice).zh, noticePath(notice)])).toEqual([
      ['编辑移交了图片 DSC_1001.jpg +2，等编辑选用', '/photo-desk?desk=handedOver'],
      ['编辑选用了您移交的图片 DSC_1001.jpg +2', '/photo-desk?desk=taken'],
      ['编辑退回了您移交的图片 DSC_1001.jpg +2', '/photo-desk?desk=returned'],
    ])
  })
})

describe('a notice of a picture that is not of the photo desk', () => {
  it('leads to the picture', () => {
    expect(noticePath({ ...picture, kind: 'outcome', action: 'pictureRecalled' })).toBe('/collections/media/m1')
  })
})

describe('a notice of a piece', () => {
  it('leads to it, and to its comments where it is one', () => {
    const piece = { collectionSlug: 'articles', documentId: 'a1', action: 'comment' }
    expect([
      noticePath({ ...piece, kind: 'returned' }),
      noticePath({ ...piece, kind: 'mention' }),
      noticePath({ ...piece, kind: 'reply' }),
    ]).toEqual(['/collections/articles/a1', '/collections/articles/a1#comments', '/collections/articles/a1#comments'])
  })
})
