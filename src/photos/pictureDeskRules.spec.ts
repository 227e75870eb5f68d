import { describe, expect, it } from 'vitest'
import {
  captionData,
  filled,
  isReady,
  mediaData,
  newRow,
  noWords,
  photoStory,
  reworded,
  storySlugline,
  withCaptionAsAlt,
} from './pictureDeskRules'

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
    expect(captionData({ ...noWords, date: '2026-01-31' }, null)).toMatchObject({ takenOn: '2026-01-31T12:00:00.000Z' })
    expect(captionData(noWords, null)).not.toHaveProperty('takenOn')
  })

  it('writes the photographer’s byline into the picture and into its caption', () => {
    const written = { ...noWords, creator: '甲', credit: '本报记者 甲 摄' }
    expect(mediaData(written, 'b1')).toMatchObject({
      creator: { name: '甲', byline: 'b1' },
      creditLine: written.credit,
    })
    expect(captionData(written, 'b1')).toMatchObject({ credit: { printed: '本报记者 甲 摄', byline: 'b1' } })
    expect(captionData(written, null)).toMatchObject({ credit: { printed: '本报记者 甲 摄', byline: null } })
  })

  it('is due again once saved words are changed, and only then', () => {
    const saved = { ...row, step: 'saved' as const, captionId: 'c1' }
    expect(reworded(saved, { ...noWords, alt: '画面' })).toMatchObject({ step: 'uploaded', captionId: 'c1' })
    expect(reworded(saved, { ...noWords })).toBe(saved)
    expect(reworded({ ...row, step: 'uploading' }, { ...noWords, alt: '画面' }).step).toBe('uploading')
  })
})

describe('the caption as alt text', () => {
  it('is written where there is none, and nowhere else', () => {
    expect(withCaptionAsAlt({ ...noWords, caption: ' 雪中的站台 ', alt: ' ' }).alt).toBe('雪中的站台')
    expect(withCaptionAsAlt({ ...noWords, caption: '雪中的站台', alt: '一座站台' }).alt).toBe('一座站台')
  })
})

describe('a photo story', () => {
  it('shows the captions in their order, lists them, and is by their photographers', () => {
    expect(photoStory('测试图片稿', { captionIds: ['c2', 'c1'], bylineIds: ['b2', 'b1'] })).toEqual({
      slugline: '测试图片稿',
      genre: 'photo',
      captions: ['c2', 'c1'],
      bylines: [
        { byline: 'b2', role: 'photographer' },
        { byline: 'b1', role: 'photographer' },
      ],
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
