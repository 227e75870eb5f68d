import { describe, expect, it } from 'vitest'
import { newRow, noWords, type PictureRow } from '../pictureDeskRules'
import { isDateReadable, stillUnsaved, wordInTheWay } from './unsavedRowsRules'

const row = (key: string, changes: Partial<PictureRow> = {}): PictureRow => ({
  ...newRow({ key, fileName: `${key}.jpg`, preview: '' }),
  ...changes,
})

describe('rows that were not saved', () => {
  it('are those of the ones that were to be saved, until they are', () => {
    const rows = [row('a', { step: 'saved' }), row('b', { step: 'uploaded' }), row('c', { step: 'uploaded' })]
    expect(stillUnsaved(rows, new Set(['a', 'b', 'gone'])).map(({ key }) => key)).toEqual(['b'])
  })

  it('lead to the word that stands in the way', () => {
    const wrong = { words: { ...noWords, date: '昨天' } }
    expect(wordInTheWay(row('a', { ...wrong, conflicts: { place: '南门' } }))).toBe('date')
    expect(wordInTheWay(row('a', { conflicts: { place: '南门' } }))).toBe('place')
    expect(wordInTheWay(row('a'))).toBe('caption')
  })
})

describe('a date', () => {
  it('is readable as one writes it, and where there is none', () => {
    expect(['', ' ', '2026-01-31', '2026/1/31 9:05'].map(isDateReadable)).toEqual([true, true, true, true])
    expect(['昨天', '2026-13-01'].map(isDateReadable)).toEqual([false, false])
  })
})
