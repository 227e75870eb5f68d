import { describe, expect, it } from 'vitest'
import { photoCaptionSubject } from './photoCaption'
import type { CaptionContent } from './pictures'

const photo = {
  id: 'p1',
  alt: '替代文字',
  creditLine: '署名行',
  copyrightNotice: '版权声明',
  contentHash: 'hash-1',
  rights: 'cleared',
}
const caption: CaptionContent = {
  id: 'c1',
  text: '说明',
  credit: { printed: '署名 摄', byline: 'b1' },
  takenOn: '2026-02',
  place: '地点',
  photo,
}
const { digest } = photoCaptionSubject(caption)

describe('a caption that stands alone', () => {
  it('must have its text', () => {
    expect(photoCaptionSubject(caption).requirements).toMatchObject([
      { code: 'text_required', path: 'text', isMet: true },
    ])
    expect(photoCaptionSubject({ ...caption, text: ' ' }).requirements).toMatchObject([{ isMet: false }])
  })

  it('has its credit looked at where it stands', () => {
    expect(photoCaptionSubject(caption).pictures).toEqual([
      { path: 'credit.printed', hasCredit: true, hasAltText: true },
    ])
    expect(photoCaptionSubject({ id: 'c1' }).pictures).toEqual([
      { path: 'credit.printed', hasCredit: false, hasAltText: null },
    ])
    expect(photoCaptionSubject({ ...caption, photo: { id: 'p1' } }).pictures).toEqual([
      { path: 'credit.printed', hasCredit: true, hasAltText: false, rightsProblem: 'unsettled' },
    ])
  })

  it('has neither gaps nor embargo', () => {
    expect(photoCaptionSubject(caption)).toMatchObject({
      gaps: [],
      gapIdsInBody: [],
      embargoUntil: null,
      isVerbatim: false,
      content: expect.any(Object),
    })
  })

  it.each<[string, Partial<CaptionContent>]>([
    ['its text', { text: '另一说明' }],
    ['its credit', { credit: { printed: '另一署名' } }],
    ['its day', { takenOn: null }],
    ['its place', { place: '别处' }],
    ['its picture', { photo: { ...photo, contentHash: 'hash-2' } }],
    ['its alt text', { photo: { ...photo, alt: '别的' } }],
    ['the want of a picture', { photo: null }],
  ])('is signed with %s', (_name, change) => {
    expect(photoCaptionSubject({ ...caption, ...change }).digest).not.toBe(digest)
  })

  it('is signed by the picture’s content, not by its record', () => {
    expect(photoCaptionSubject({ ...caption, photo: { ...photo, id: 'p2' } }).digest).toBe(digest)
  })

  it('is signed with the person whom its credit leads to', () => {
    const credit = { ...caption.credit, byline: 'b2' }
    expect(photoCaptionSubject({ ...caption, credit }).digest).not.toBe(digest)
  })
})
