import { rightsProblem } from '../../rightsRules'
import type { FoundPicture } from './foundPicture'

/** What somebody is told of a picture before using it. */
export type PictureMark = 'unreadable' | 'restricted' | 'unsettled' | 'underEmbargo' | 'wrongClock'

type Marked = Pick<FoundPicture, 'rights' | 'isReleased' | 'embargoUntil' | 'isRecalled' | 'clockWarning' | 'failure'>

/** What stands against a piece with this picture, or puts it off, or is to be written first; a recall says enough by itself. */
export function pictureMarks(picture: Marked, now: Date): PictureMark[] {
  if (picture.isRecalled) return []
  const problem = rightsProblem({ rights: picture.rights, released: picture.isReleased })
  return [
    ...(picture.failure ? (['unreadable'] as const) : []),
    ...(problem ? [problem] : []),
    ...(isUnderEmbargo(picture, now) ? (['underEmbargo'] as const) : []),
    ...(picture.clockWarning ? (['wrongClock'] as const) : []),
  ]
}

export function isUnderEmbargo({ embargoUntil }: Pick<Marked, 'embargoUntil'>, now: Date): boolean {
  return embargoUntil !== null && new Date(embargoUntil) > now
}
