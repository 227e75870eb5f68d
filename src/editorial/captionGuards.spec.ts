import { describe, expect, it } from 'vitest'
import { completeSubject, contextOf, exampleItem, people, problemsOf } from '../../tests/support/exampleItem'
import { guards } from './guards'
import type { HiddenCaption, SubjectPicture } from './subject'

const picture = (number: number, hidden?: HiddenCaption): SubjectPicture => ({
  path: `captions.${number - 1}`,
  number,
  hasCredit: true,
  hasAltText: true,
  ...(hidden ? { hidden } : {}),
})
const ofOther = (slugline: string | null): HiddenCaption => ({ by: 'otherPiece', slugline })
const showing = (...pictures: SubjectPicture[]) => ({ subject: { ...completeSubject, pictures } })
const messageOf = (guard: 'captionsOwn' | 'captionsPublished', hidden: HiddenCaption) =>
  guards[guard](contextOf(exampleItem('draft'), people.author, showing(picture(2, hidden))))[0]?.message

describe('captionsOwn', () => {
  it('holds for captions of the piece, and lets those go on that have a review of their own', () => {
    expect(problemsOf('captionsOwn', showing(picture(1), picture(2, { by: 'ownReview' })))).toEqual([])
  })

  it('names each caption that belongs to another piece', () => {
    expect(
      problemsOf('captionsOwn', showing(picture(1, ofOther('甲稿')), picture(2), picture(3, ofOther(null)))),
    ).toEqual(['caption_of_other_piece at captions.0', 'caption_of_other_piece at captions.2'])
  })

  it('names the other piece to whoever may read it, and to nobody else', () => {
    expect(messageOf('captionsOwn', ofOther('甲稿'))).toEqual({
      zh: '第 2 张图片的说明属于《甲稿》，不会随本稿刊出。请从本稿拿掉，用同一张图片为本稿另建说明。',
      en: 'The caption of picture 2 belongs to "甲稿": readers would not see it here. Take it out, and make a caption of the same picture for this piece.',
    })
    expect(messageOf('captionsOwn', ofOther(null))?.zh).toContain('的说明属于另一篇稿件，')
  })
})

describe('captionsPublished', () => {
  it('asks for the captions that have a review of their own, and only those', () => {
    const pictures = [picture(1), picture(2, { by: 'ownReview' }), picture(3, ofOther('甲稿'))]
    expect(problemsOf('captionsPublished', showing(...pictures))).toEqual(['caption_unpublished at captions.1'])
    expect(messageOf('captionsPublished', { by: 'ownReview' })?.zh).toContain('请先发布它')
  })
})
