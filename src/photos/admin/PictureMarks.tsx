'use client'
import { useSay } from '../../admin/useSay'
import type { Bilingual } from '../../language'
import { countedMarks, type PictureMark } from '../pictureMarkRules'
import './pictureMarks.css'

interface PictureMarksProps {
  readonly marks: readonly PictureMark[]
  /** They are of several pictures: how many have each is said. */
  readonly isOfMany?: boolean
}

/** Beside a picture, in words: what stands against using it, or is to be mended first. */
export function PictureMarks({ marks, isOfMany = false }: PictureMarksProps) {
  const say = useSay()
  return [...countedMarks(marks)].map(([mark, count]) => (
    <span key={mark} className={`picture-mark picture-mark--${mark}`}>
      {say(words[mark])}
      {isOfMany && ` ${count}`}
    </span>
  ))
}

const words = {
  unreadable: { zh: '图片读不出', en: 'Cannot be shown' },
  restricted: { zh: '不得使用', en: 'Not to be used' },
  unsettled: { zh: '使用权待确认', en: 'Rights not settled' },
  underEmbargo: { zh: '禁发中', en: 'Under embargo' },
  wrongClock: { zh: '相机时钟不对', en: 'Camera clock wrong' },
} as const satisfies Record<PictureMark, Bilingual>
