import { describe, expect, it } from 'vitest'
import { newRow, noWords, type PictureRow, settled } from '../pictureDeskRules'
import { withNews } from './libraryNewsRules'

const base = { ...noWords, caption: '旧说明', place: '旧地点', credit: '旧署名' }
const saved: PictureRow = {
  ...newRow({ key: 'k', fileName: 'a.jpg', preview: '/old.jpg' }),
  step: 'saved',
  mediaId: 'm1',
  captionId: 'c1',
  words: base,
  base,
}
const library = (changes: Partial<PictureRow['words']>, captionId: string | null = 'c1'): PictureRow => ({
  ...saved,
  key: 'm1',
  address: '/small.jpg',
  captionId,
  words: { ...base, ...changes },
  base: { ...base, ...changes },
})
const news = (row: PictureRow, from: PictureRow) => withNews(row, from, '同事先改了')

describe('a picture that was changed meanwhile', () => {
  it('shows the words of the library where nobody wrote here', () => {
    const after = news(saved, library({ caption: '新说明', place: '' }))
    expect(after).toMatchObject({ key: 'k', step: 'saved', preview: '/small.jpg', conflicts: {}, problem: '' })
    expect(after.words).toEqual({ ...base, caption: '新说明', place: '' })
    expect(after.base).toEqual(after.words)
  })

  it('keeps what is not saved, and takes the rest', () => {
    const typed: PictureRow = { ...saved, step: 'uploaded', words: { ...base, place: '北门' } }
    const after = news(typed, library({ credit: '核过的署名' }))
    expect(after).toMatchObject({ step: 'uploaded', conflicts: {}, problem: '' })
    expect(after.words).toEqual({ ...base, place: '北门', credit: '核过的署名' })
    expect(after.base.place).toBe('旧地点')
  })

  it('gives the choice where both wrote', () => {
    const typed: PictureRow = { ...saved, step: 'uploaded', words: { ...base, place: '北门' } }
    const after = news(typed, library({ place: '南门' }))
    expect(after).toMatchObject({ conflicts: { place: '南门' }, problem: '同事先改了', step: 'uploaded' })
    expect([after.words.place, after.base.place]).toEqual(['北门', '旧地点'])
    expect(news(settled(after, 'place', false), library({ place: '南门' }))).toMatchObject({
      conflicts: {},
      problem: '',
    })
    expect(news(typed, library({ place: '北门' }))).toMatchObject({ conflicts: {}, step: 'saved' })
  })

  it('takes over a caption that somebody began, unless this person began one too', () => {
    const file = { step: 'uploaded' as const, captionId: null, fileCaption: '文件的', base: { ...base, caption: '' } }
    const untouched: PictureRow = { ...saved, ...file, words: { ...base, caption: '文件的' } }
    const theirs = { ...library({ caption: '编辑写的' }), fileCaption: '文件的' }
    expect(news(untouched, theirs)).toMatchObject({ captionId: 'c1', step: 'saved', words: { caption: '编辑写的' } })
    const typed = { ...untouched, words: { ...base, caption: '我写的' } }
    expect(news(typed, theirs)).toMatchObject({ captionId: 'c1', conflicts: { caption: '编辑写的' } })
    // Taken away by the person, the file's caption does not come back.
    const emptied = { ...untouched, words: { ...base, caption: '' } }
    const stillNone = { ...library({ caption: '' }, null), fileCaption: '文件的' }
    expect(news(emptied, stillNone).words.caption).toBe('')
    expect(news({ ...emptied, step: 'saved', base: emptied.words }, stillNone)).toMatchObject({
      captionId: null,
      step: 'saved',
      words: { caption: '' },
    })
    expect(news(untouched, stillNone)).toMatchObject({
      captionId: null,
      step: 'uploaded',
      words: { caption: '文件的' },
    })
  })

  it('takes no other caption of the same picture for its own', () => {
    for (const other of ['c2', null]) {
      const after = news(saved, library({ caption: '另一条', place: '南门' }, other))
      expect(after).toMatchObject({ captionId: 'c1', words: { caption: '旧说明', place: '南门' }, step: 'saved' })
    }
  })

  it('puts nothing that was written while its file was on its way over what the library has', () => {
    const sending = newRow({ key: 'k', fileName: 'a.jpg', preview: 'blob:x' })
    const here: PictureRow = {
      ...sending,
      step: 'uploading',
      words: { ...noWords, caption: '我写的', headline: '我的标题' },
    }
    const after = news(here, library({}))
    expect(after).toMatchObject({
      step: 'uploaded',
      captionId: 'c1',
      conflicts: { caption: '旧说明' },
      problem: '同事先改了',
    })
    expect(after.words).toEqual({ ...base, caption: '我写的', headline: '我的标题' })
    expect(news(sending, library({}))).toMatchObject({ step: 'saved', words: base, conflicts: {} })
  })
})
