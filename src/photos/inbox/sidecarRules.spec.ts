import { describe, expect, it } from 'vitest'
import { hasWaitedForPicture, isGivenUp, type Lying, offersOf, pictureOf, sidecarsOf, speaksOf } from './sidecarRules'

const whole = (...files: string[]): Lying[] => files.map((file) => ({ file, isWhole: true, isResting: false }))

describe('a sidecar', () => {
  it.each([
    ['a/DSC_1.xmp', true],
    ['a/dsc_1.XMP', true],
    ['a/DSC_1.JPG.xmp', true],
    ['a/DSC_1.TIF.xmp', false],
    ['a/DSC_10.xmp', false],
    ['DSC_1.xmp', false],
  ])('%s speaks of a/DSC_1.JPG: %s', (sidecar, does) => {
    expect(speaksOf(sidecar, 'a/DSC_1.JPG')).toBe(does)
  })

  it('that names the very file outranks the one of all files of that name', () => {
    expect(sidecarsOf('1.jpg', ['1.jpg.xmp', '2.xmp', '1.xmp'])).toEqual(['1.xmp', '1.jpg.xmp'])
  })

  it('is taken with all pictures of its name; others are taken each by itself', () => {
    expect(offersOf(whole('1.CR2', '1.jpg', '1.xmp', '2.jpg', '3.xmp'))).toEqual([
      { pictures: ['1.CR2', '1.jpg'], sidecars: ['1.xmp'] },
      { pictures: ['2.jpg'], sidecars: [] },
      { pictures: [], sidecars: ['3.xmp'] },
    ])
  })

  it('keeps its picture back while either is still being sent, and no other picture', () => {
    const coming = { isWhole: false, isResting: false }
    expect(offersOf([{ file: '1.xmp', ...coming }, ...whole('1.jpg', '2.jpg')])).toEqual([
      { pictures: ['2.jpg'], sidecars: [] },
    ])
    expect(offersOf([{ file: '1.jpg', ...coming }, ...whole('1.xmp')])).toEqual([])
  })

  it('waits with a picture that rests after a failure, while others of the name are taken', () => {
    const resting = { file: '1.CR2', isWhole: true, isResting: true }
    expect(offersOf([resting, ...whole('1.xmp')])).toEqual([])
    expect(offersOf([resting, ...whole('1.jpg', '1.xmp')])).toEqual([{ pictures: ['1.jpg'], sidecars: ['1.xmp'] }])
  })

  it('gives its picture half a minute to come, and an hour in all', () => {
    expect([29_999, 30_000].map((now) => hasWaitedForPicture(0, now))).toEqual([false, true])
    expect([3_599_999, 3_600_000].map((now) => isGivenUp(0, now))).toEqual([false, true])
  })

  it('is of the one picture with its name, taken at the same minute as far as both say it', () => {
    const named = { id: 'p1', originalFilename: 'DSC_1.JPG', takenLocally: '2026-03-10T12:00:05' }
    const other = { id: 'p2', originalFilename: 'dsc_1.jpg', takenLocally: '2026-03-09T09:00:00' }
    const says = (takenLocally: string | null) => ({ name: 'DSC_1.xmp', takenLocally })
    expect(pictureOf(says(null), [named])).toBe('p1')
    expect(pictureOf(says('2026-03'), [named])).toBe('p1')
    expect(pictureOf(says('2026-03-10T12:00:00'), [named, other])).toBe('p1')
    expect(pictureOf(says(null), [named, other])).toBeNull()
    expect(pictureOf(says('2026-03-10T12:01:00'), [named])).toBeNull()
    expect(pictureOf(says(null), [{ id: 'p3', originalFilename: null }])).toBeNull()
  })
})
