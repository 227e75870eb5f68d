import { describe, expect, it } from 'vitest'
import { filledRecord, originsAfter, withoutFileFields, wordsForEmptyFields } from './intakeRecordRules'

describe('a record that its file fills', () => {
  const prefilled = {
    headline: { value: '文件的题目', origin: 'xmp' },
    keywords: { value: ['雪'], origin: 'iim' },
    creatorName: { value: '某甲', origin: 'exif' },
    creditLine: { value: '默认 摄', origin: 'profile' },
  } as const

  it('takes what nobody has written, and remembers whose word it is', () => {
    expect(filledRecord({ headline: ' ', keywords: [], creator: { name: null } }, prefilled)).toEqual({
      data: {
        headline: '文件的题目',
        keywords: ['雪'],
        creator: { name: '某甲' },
        creditLine: '默认 摄',
      },
      origins: { headline: 'xmp', keywords: 'iim', creatorName: 'exif', creditLine: 'profile' },
    })
  })

  it('leaves what the photographer has written', () => {
    const words = { headline: '自己的', keywords: ['冰'], creator: { name: '某乙' }, creditLine: '某乙 摄' }
    expect(filledRecord(words, prefilled)).toEqual({ data: {}, origins: {} })
  })

  it('names no other creator beside a byline that was chosen', () => {
    expect(filledRecord({ creator: { byline: 'b1' } }, prefilled).data).not.toHaveProperty('creator')
  })

  it('takes nothing for a field that a person has emptied', () => {
    expect(filledRecord({}, { place: { value: null, origin: 'person' } })).toEqual({ data: {}, origins: {} })
  })
})

describe('words about a picture', () => {
  it('name neither its file nor another one', () => {
    const named = {
      filename: 'x.jpg',
      url: 'http://169.254.0.1/x.jpg',
      mimeType: 'text/html',
      width: 1,
      uploadEdits: {},
    }
    expect(withoutFileFields({ alt: '图', ...named })).toEqual({ alt: '图' })
  })
})

describe('a change', () => {
  const origins = { headline: 'xmp', placeParts: 'iim', takenAt: 'exif', creatorName: 'xmp' } as const
  const before = {
    headline: '题目',
    placeParts: { city: '某市' },
    takenAt: '2026-01-31T04:00:00.000Z',
    creator: { name: '某甲', byline: null },
  }

  it('makes a field the word of whoever changed it, also by emptying it', () => {
    expect(originsAfter(origins, { before, after: { ...before, headline: '', creator: { name: '某乙' } } })).toEqual({
      ...origins,
      headline: 'person',
      creatorName: 'person',
    })
  })

  it('is none where the same comes back in another form, or not at all', () => {
    const after = { headline: '题目', placeParts: { country: null, city: '某市' }, takenAt: new Date(before.takenAt) }
    expect(originsAfter(origins, { before, after })).toEqual(origins)
  })
})

describe('words sent with a file that is there already', () => {
  it('go where nothing stands', () => {
    const record = { alt: '有', creditLine: null, place: '' }
    expect(wordsForEmptyFields({ alt: '新', creditLine: '某甲 摄', place: ' ' }, record)).toEqual({
      creditLine: '某甲 摄',
    })
  })
})
