import { describe, expect, it } from 'vitest'
import { noticePath, noticeText } from './noticeTextRules'

const picture = {
  collectionSlug: 'media',
  documentId: 'm1',
  actorName: '编辑',
  slugline: '12 × a.jpg、b.jpg、c.jpg …',
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
      ['编辑移交了 12 张图片，等编辑选用：a.jpg、b.jpg、c.jpg …', '/photo-desk?desk=handedOver'],
      ['编辑选用了您移交的 12 张图片：a.jpg、b.jpg、c.jpg …', '/photo-desk?desk=taken'],
      ['编辑退回了您移交的 12 张图片：a.jpg、b.jpg、c.jpg …', '/photo-desk?desk=returned'],
    ])
    expect(told.map((notice) => noticeText(notice).en)).toEqual([
      '编辑 handed over 12 pictures: a.jpg、b.jpg、c.jpg …',
      '编辑 took 12 of your pictures: a.jpg、b.jpg、c.jpg …',
      '编辑 returned 12 of your pictures: a.jpg、b.jpg、c.jpg …',
    ])
  })

  it('names a single one, and counts a batch that an earlier release named otherwise', () => {
    const handedOver = { ...picture, kind: 'waiting', action: 'hand-over' } as const
    expect(noticeText({ ...handedOver, slugline: 'DSC_1.jpg' })).toEqual({
      zh: '编辑移交了图片 DSC_1.jpg，等编辑选用',
      en: '编辑 handed over a picture: DSC_1.jpg',
    })
    expect(noticeText({ ...handedOver, slugline: 'DSC_1.jpg +2' }).zh).toBe(
      '编辑移交了 3 张图片，等编辑选用：DSC_1.jpg …',
    )
  })
})

describe('a notice of the picture inbox', () => {
  const told = { ...picture, kind: 'outcome', action: 'inboxTaken', at: '2026-03-10T04:00:00.000Z' } as const

  it('names a picture and leads to it', () => {
    const one = { ...told, slugline: 'DSC_1.jpg' }
    expect([noticeText(one).zh, noticePath(one)]).toEqual([
      '收图文件夹里的图片 DSC_1.jpg 已入库',
      '/collections/media/m1',
    ])
  })

  it('tells how many a batch has and which come first, and leads to all of them', () => {
    expect([noticeText(told), noticePath(told)]).toEqual([
      {
        zh: '收图文件夹里的 12 张图片已入库：a.jpg、b.jpg、c.jpg …',
        en: '12 pictures were taken from your picture inbox: a.jpg、b.jpg、c.jpg …',
      },
      '/pictures?batch=m1&until=2026-03-10T04%3A00%3A00.000Z',
    ])
    expect(noticeText({ ...told, reason: '11 张新入库，1 张图库已有' }).zh).toBe(
      '收图文件夹里的 12 张图片已收取：a.jpg、b.jpg、c.jpg …',
    )
    expect(noticeText({ ...told, kind: 'returned', action: 'inboxRefused' }).zh).toBe(
      '收图文件夹里的 12 份文件没有收取（原文件另外留着，要取回请找系统管理员）：a.jpg、b.jpg、c.jpg …',
    )
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
