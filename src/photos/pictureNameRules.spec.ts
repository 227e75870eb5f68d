import { describe, expect, it } from 'vitest'
import { pictureName } from './pictureNameRules'

const hash = '0123456789abcdef'.repeat(4)

describe('what a picture is called on the screen', () => {
  it.each([
    ['as it came', { originalFilename: 'DSC_1001.jpg', filename: `${hash}.jpg` }, 'DSC_1001.jpg'],
    ['by the beginning of its hash', { originalFilename: null, filename: `${hash}.jpg` }, '01234567….jpg'],
    ['with the number of a second copy', { originalFilename: '', filename: `${hash}-1.png` }, '01234567…-1.png'],
    ['as it is stored where that is no hash', { filename: 'old.jpg' }, 'old.jpg'],
    ['nothing where nothing is known', {}, ''],
  ])('is %s', (_how, picture, name) => {
    expect(pictureName(picture)).toBe(name)
  })
})
