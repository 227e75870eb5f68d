import { describe, expect, it } from 'vitest'
import { isUnsaved } from '../admin/kept/keptTextRules'
import { deskToKeep, emptyDesk, readDesk, withOthersRows } from './keptPicturesRules'
import { newRow, noWords, type PictureRow } from './pictureDeskRules'

const words = { ...noWords, caption: '打了一半的说明' }
const row = (change: Partial<PictureRow>): PictureRow => ({
  ...newRow({ key: 'k1', fileName: 'DSC_1001.jpg', preview: '' }),
  words,
  ...change,
})
const arrived = { preview: '/api/media/file/x.jpg', address: '/api/media/file/x.jpg' }
const keptAndRead = (rows: readonly PictureRow[]) =>
  readDesk(JSON.parse(JSON.stringify(deskToKeep({ ...emptyDesk, rows }))))

describe('a desk that was left', () => {
  it('is there again: rows, words, choice, what is common, the slugline', () => {
    const rows = [
      row({ ...arrived, step: 'uploaded', mediaId: 'm1', hash: 'h1', isSelected: false, origins: { alt: 'xmp' } }),
      row({ ...arrived, key: 'k2', step: 'saved', mediaId: 'm2', captionId: 'c2', isKnown: true, storyId: 's1' }),
    ]
    const desk = { rows, common: { ...noWords, credit: '某人 摄' }, slugline: '大雪', template: '在{地点}' }
    expect(readDesk(JSON.parse(JSON.stringify(deskToKeep(desk))))).toEqual(desk)
  })

  it('keeps the words of a file that had not arrived and how far it was, and says that it is not there', () => {
    for (const step of ['waiting', 'uploading', 'paused', 'failed'] as const) {
      const [read] = keptAndRead([row({ step, preview: 'blob:http://localhost/1', progress: 0.5 })]).rows
      expect(read).toMatchObject({ step: 'failed', mediaId: null, preview: '', words, progress: 0.5 })
    }
  })

  it('holds back nobody who logs out once every picture is saved', () => {
    const isUnsavedWith = (rows: readonly PictureRow[]) =>
      isUnsaved({ fields: deskToKeep({ ...emptyDesk, rows }) ?? {} })
    const saved = row({ step: 'saved', mediaId: 'm1', captionId: 'c1' })
    expect(isUnsavedWith([saved])).toBe(false)
    expect(isUnsavedWith([saved, row({ key: 'k2', step: 'uploaded', mediaId: 'm2' })])).toBe(true)
  })

  it('counts nothing as saved whose caption is not known', () => {
    expect(keptAndRead([row({ step: 'saved', mediaId: 'm1' })]).rows[0]?.step).toBe('uploaded')
  })

  it('says from the next page on why a file was refused', () => {
    const refused = row({ step: 'failed', problem: '不是图片', refusedFor: '不是图片' })
    expect(keptAndRead([refused]).rows[0]).toMatchObject({ problem: '不是图片', refusedFor: '不是图片' })
    const failed = row({ step: 'failed', problem: '连不上服务器' })
    expect(keptAndRead([failed]).rows[0]).toMatchObject({ problem: '', refusedFor: '' })
  })

  it('knows that a picture without words was saved, and has no caption', () => {
    const wordless = row({ step: 'saved', mediaId: 'm1', words: noWords })
    expect(keptAndRead([wordless]).rows[0]?.step).toBe('saved')
  })

  it('is nothing where no picture lies on it', () => {
    expect(deskToKeep({ ...emptyDesk, slugline: '只有稿签' })).toBeNull()
  })

  it('leaves out what nobody here has written', () => {
    expect(readDesk({ rows: [null, 7, {}, { key: 3 }, { key: 'k', words: 'x' }], common: [], slugline: {} })).toEqual({
      ...emptyDesk,
      rows: [{ ...newRow({ key: 'k', fileName: '', preview: '' }), step: 'failed' }],
    })
    expect(readDesk({})).toEqual(emptyDesk)
  })
})

describe('a desk that is open in two tabs', () => {
  it('keeps the rows of both, its own as they are here, without those taken off', () => {
    const mine = [row({ mediaId: 'm1', words: { ...noWords, caption: '这里' } })]
    const kept = [
      row({ mediaId: 'm1', words: { ...noWords, caption: '那里' } }),
      row({ key: 'k9', mediaId: 'm1' }),
      row({ key: 'k2', mediaId: 'm2' }),
      row({ key: 'k3', mediaId: 'm3' }),
    ]
    const both = withOthersRows({ mine, kept, removed: new Set(['k3']) })
    expect(both.map(({ key, words: { caption } }) => [key, caption])).toEqual([
      ['k1', '这里'],
      ['k2', '打了一半的说明'],
    ])
  })
})
