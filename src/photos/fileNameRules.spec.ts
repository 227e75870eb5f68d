import { describe, expect, it } from 'vitest'
import { cleanFileName } from './fileNameRules'

const bytes = (text: string | null) => Buffer.byteLength(text ?? '')

describe('the name under which a picture came', () => {
  it.each([
    ['a camera’s name', 'DSC_1001.jpg', 'DSC_1001.jpg'],
    ['a Chinese name with spaces within', '大雪 中的站台（三）.JPG', '大雪 中的站台（三）.JPG'],
    ['a name with emoji', '👩‍👩‍👧 合影📷.png', '👩‍👩‍👧 合影📷.png'],
    ['a decomposed name', 'cafe\u0301.jpg', 'café.jpg'],
    ['a path', '../../etc/passwd.jpg', 'passwd.jpg'],
    ['a path of Windows', 'C:\\照片\\一.jpg', '一.jpg'],
    ['control characters and line ends', 'a\u0000b\r\nc\u007F\u2028.jpg', 'abc.jpg'],
    ['a name that pretends to another extension', 'photo\u202Egpj.exe', 'photogpj.exe'],
    ['half of a character', 'x\uD83D.jpg', 'x.jpg'],
    ['blanks around it', '  x.jpg ', 'x.jpg'],
  ])('keeps %s as a name to be shown', (_what, given, kept) => {
    expect(cleanFileName(given)).toBe(kept)
  })

  it.each(['', '   ', '.', '..', 'folder/', '\u0007'])('is none where nothing is left of %j', (given) => {
    expect(cleanFileName(given)).toBeNull()
  })

  it('is cut to 255 bytes between two characters, with its extension', () => {
    const chinese = cleanFileName(`${'雪'.repeat(300)}.jpeg`)
    expect(chinese).toBe(`${'雪'.repeat(83)}.jpeg`)
    const family = '👩‍👩‍👧‍👦'
    const emoji = cleanFileName(`${family.repeat(30)}.jpg`)
    expect(emoji).toBe(`${family.repeat(10)}.jpg`)
    expect([bytes(chinese), bytes(emoji)]).toEqual([254, 254])
    expect(cleanFileName(`${'a'.repeat(251)}.jpg`)).toBe(`${'a'.repeat(251)}.jpg`)
    expect(cleanFileName(`a.${'长'.repeat(100)}`)).toBe(`a.${'长'.repeat(84)}`)
  })
})
