import { describe, expect, it } from 'vitest'
import { newRow, noWords, type PictureRow } from '../pictureDeskRules'
import { finishedRows, hasUnsavedWords, isChanged, unsavedNames, waitsForFile } from './unsavedWordsRules'

const row = (changes: Partial<PictureRow>): PictureRow => ({
  ...newRow({ key: 'a', fileName: 'a.jpg', preview: '' }),
  ...changes,
})
const saved = { ...noWords, caption: '存过的', place: '上海' }
const inStory = row({ step: 'saved', mediaId: 'm1', captionId: 'c1', storyId: 's1', words: saved, base: saved })
const written = { ...inStory, key: 'b', step: 'uploaded' as const, words: { ...saved, caption: '又加了一句' } }

describe('words that lie nowhere else', () => {
  it('are those that a person wrote since they were saved', () => {
    expect(unsavedNames(written)).toEqual(['caption'])
    expect([inStory, row({})].some(hasUnsavedWords)).toBe(false)
    expect(hasUnsavedWords(row({ step: 'uploading', words: { ...noWords, credit: '某人 摄' } }))).toBe(true)
  })

  it('are not what the file says, unless a person took it away', () => {
    const told = { fileCaption: '文件里的说明', mediaId: 'm1' }
    expect(unsavedNames(row({ ...told, words: { ...noWords, caption: '文件里的说明' } }))).toEqual([])
    expect(unsavedNames(row(told))).toEqual(['caption'])
    // Saved so: there is no caption that could say that it is empty.
    expect(unsavedNames(row({ ...told, step: 'saved' }))).toEqual([])
  })
})

describe('saving all that was changed', () => {
  const fresh = {
    step: 'uploaded',
    fileCaption: '文件里的说明',
    words: { ...noWords, caption: '文件里的说明' },
  } as const

  it('takes what was written whether it is selected or not, and of the others the selected ones', () => {
    expect([written, { ...written, isSelected: false }, row(fresh)].map(isChanged)).toEqual([true, true, true])
    expect([row({ ...fresh, isSelected: false }), inStory].map(isChanged)).toEqual([false, false])
  })

  it('waits for a file that is not in the library yet', () => {
    const words = { ...noWords, place: '北门' }
    const waiting = [row({ step: 'uploading', words }), row({ step: 'failed', words })]
    expect(waiting.map(isChanged)).toEqual([false, false])
    expect([...waiting, row({ step: 'uploading' }), written].map(waitsForFile)).toEqual([true, true, false, false])
  })
})

describe('the next batch', () => {
  it('takes the place of a story’s pictures, and leaves what is not saved of them', () => {
    expect(finishedRows([inStory, written])).toEqual([inStory])
  })

  it('begins only behind a whole story', () => {
    expect(finishedRows([inStory, row({ key: 'c' })])).toEqual([])
    expect(finishedRows([])).toEqual([])
  })
})
