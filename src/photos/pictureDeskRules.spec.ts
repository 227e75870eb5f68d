import { describe, expect, it } from 'vitest'
import {
  captionData,
  changedNames,
  conflictsWith,
  filled,
  isReady,
  isReadyForStory,
  mediaData,
  needsCaption,
  newRow,
  noWords,
  photoStory,
  reworded,
  savedAs,
  settled,
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

  it('begins no caption without words, but for a story, which shows a picture by it', () => {
    const said = { ...row, words: { ...noWords, caption: '站台' } }
    const spaces = { ...row, words: { ...noWords, caption: ' \n', credit: '某人 摄' } }
    expect([said, spaces, { ...row, captionId: 'c1' }].map((each) => needsCaption(each, false))).toEqual([
      true,
      false,
      true,
    ])
    expect(needsCaption(row, true)).toBe(true)
    const wordless = { ...row, step: 'saved' as const }
    expect(
      [wordless, { ...wordless, captionId: 'c1' }, { ...row, step: 'uploaded' as const }].map(isReadyForStory),
    ).toEqual([true, false, true])
  })

  it('is done without a caption where there is nothing for one', () => {
    const words = { ...noWords, place: '北门' }
    expect(savedAs({ ...row, step: 'uploaded', words }, words, null)).toMatchObject({ step: 'saved', captionId: null })
  })

  it('gives the caption its day only where one is known', () => {
    const dated = { ...noWords, date: '2026-01-31 12:30' }
    expect(captionData(['date'], dated, null)).toEqual({ takenOn: '2026-01-31T12:00:00.000Z' })
    expect(captionData(['date'], { ...noWords, date: '2026-01' }, null)).toEqual({ takenOn: null })
  })

  it('writes the photographer’s byline into the picture and into its caption', () => {
    const words = { ...noWords, creator: '甲', credit: '本报记者 甲 摄' }
    const names = ['creator', 'credit'] as const
    expect(mediaData({ names, words, bylineId: 'b1', zone: null })).toEqual({
      creator: { name: '甲', byline: 'b1' },
      creditLine: words.credit,
    })
    expect(captionData(names, words, 'b1')).toEqual({ credit: { printed: '本报记者 甲 摄', byline: 'b1' } })
    expect(captionData(names, words, null)).toEqual({ credit: { printed: '本报记者 甲 摄', byline: null } })
  })

  it('writes only what was named, keywords as a list, and the moment where the zone is known', () => {
    const words = { ...noWords, keywords: '雪、春运， 雪；', date: '2026-01-31 12:30', headline: ' 站台 ' }
    const names = ['keywords', 'date', 'headline', 'caption'] as const
    expect(mediaData({ names, words, bylineId: null, zone: '+08:00' })).toEqual({
      keywords: ['雪', '春运'],
      takenLocally: '2026-01-31T12:30:00',
      takenAt: '2026-01-31T04:30:00.000Z',
      headline: '站台',
    })
    expect(mediaData({ names: ['date'], words, bylineId: null, zone: null })).toMatchObject({ takenAt: null })
  })

  it('does not take what was typed meanwhile for saved', () => {
    const sent = { ...noWords, caption: '存过的' }
    expect(savedAs({ ...row, words: sent }, sent, 'c1')).toMatchObject({ step: 'saved', captionId: 'c1', base: sent })
    const typed = { ...row, words: { ...sent, caption: '存过的，又改了' } }
    expect(savedAs(typed, sent, 'c1')).toMatchObject({ step: 'uploaded', base: sent })
  })

  it('is due again once saved words are changed, and only then', () => {
    const saved = { ...row, step: 'saved' as const, captionId: 'c1' }
    expect(reworded(saved, { ...noWords, alt: '画面' })).toMatchObject({ step: 'uploaded', captionId: 'c1' })
    expect(reworded(saved, { ...noWords })).toBe(saved)
    expect(reworded({ ...row, step: 'uploading' }, { ...noWords, alt: '画面' }).step).toBe('uploading')
  })
})

describe('what a colleague wrote meanwhile', () => {
  const mine = { words: { ...noWords, place: '北门', alt: '一样' }, base: { ...noWords, place: '东门' } }

  it('is a conflict where both wrote, and differently', () => {
    expect(conflictsWith(mine, { ...noWords, place: '西门', alt: '一样', credit: '同事所写' })).toEqual({
      place: '西门',
    })
    expect(conflictsWith(mine, { ...noWords, place: '东门', alt: '' })).toEqual({})
  })

  it('is settled for one side: theirs stands, or one’s own is written over it', () => {
    const overtaken = { ...row, ...mine, conflicts: { place: '西门' }, problem: '同事先改了' }
    const theirs = settled(overtaken, 'place', true)
    expect([theirs.words.place, theirs.conflicts, theirs.problem]).toEqual(['西门', {}, ''])
    expect(changedNames(theirs)).toEqual(['alt'])
    const own = settled(overtaken, 'place', false)
    expect([own.words.place, own.base.place]).toEqual(['北门', '西门'])
    expect(conflictsWith(own, { ...noWords, place: '西门' })).toEqual({})
  })

  it('leaves nothing to save where the library’s word is taken and nothing else was written', () => {
    const placed = { words: { ...noWords, place: '北门' }, conflicts: { place: '西门' } }
    const overtaken = { ...row, ...placed, step: 'uploaded' as const, captionId: 'c1' }
    expect(settled(overtaken, 'place', true).step).toBe('saved')
    expect(settled(overtaken, 'place', false).step).toBe('uploaded')
    // A caption was to be begun.
    expect(settled({ ...overtaken, captionId: null }, 'place', true).step).toBe('uploaded')
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
