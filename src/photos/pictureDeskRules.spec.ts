import { describe, expect, it } from 'vitest'
import { captionData, filled, isReady, newRow, noWords, photoStory, storySlugline } from './pictureDeskRules'

const row = newRow({ key: '1', fileName: 'a.jpg', preview: '' })

describe('filling in what is common', () => {
  it('keeps what was written for the picture', () => {
    const common = { ...noWords, caption: '现场：', credit: '资料图片', place: '上海' }
    expect(filled({ ...noWords, caption: '第二张', credit: '另有署名' }, common)).toEqual({
      ...noWords,
      caption: '现场：第二张',
      credit: '另有署名',
      place: '上海',
    })
  })

  it('puts the beginning of the caption there once', () => {
    const common = { ...noWords, caption: '现场：' }
    expect(filled(filled(noWords, common), common).caption).toBe('现场：')
  })
})

describe('saving', () => {
  it('takes selected rows that are in the library and not saved yet', () => {
    expect(isReady({ ...row, step: 'uploaded' })).toBe(true)
    expect(isReady({ ...row, step: 'uploaded', isSelected: false })).toBe(false)
    for (const step of ['waiting', 'uploading', 'failed', 'saved'] as const)
      expect(isReady({ ...row, step })).toBe(false)
  })

  it('gives the caption its day only where one is known', () => {
    expect(captionData('m1', { ...noWords, date: '2026-01-31' })).toMatchObject({ takenOn: '2026-01-31T12:00:00.000Z' })
    expect(captionData('m1', noWords)).not.toHaveProperty('takenOn')
  })
})

describe('a photo story', () => {
  it('shows the captions in their order and lists them', () => {
    expect(photoStory('测试图片稿', ['c2', 'c1'])).toEqual({
      slugline: '测试图片稿',
      genre: 'photo',
      captions: ['c2', 'c1'],
      body: [
        { children: [{ text: '' }] },
        { type: 'photo', captionId: 'c2', children: [{ text: '' }] },
        { type: 'photo', captionId: 'c1', children: [{ text: '' }] },
      ],
    })
  })

  it('is named by hand, else by its first caption', () => {
    const rows = [row, { ...row, words: { ...noWords, caption: '第一句说明' } }]
    expect(storySlugline(' 手写稿签 ', rows)).toBe('手写稿签')
    expect(storySlugline('', rows)).toBe('第一句说明')
  })
})
