import { digestOf } from '../digest'
import type { Subject } from '../subject'
import { type CaptionContent, captionView, pictureOf } from './pictures'
import { requirement } from './requirement'

/** A caption that stands alone: the caption is the piece. */
export function photoCaptionSubject(caption: CaptionContent): Subject {
  const content = captionView(caption)
  return {
    requirements: [requirement('text', 'text', { zh: '说明文字', en: 'caption text' }, caption.text)],
    gaps: [],
    gapIdsInBody: [],
    pictures: [pictureOf(caption, { path: 'credit.printed' })],
    embargoUntil: null,
    isVerbatim: false,
    content,
    digest: digestOf(content),
  }
}
