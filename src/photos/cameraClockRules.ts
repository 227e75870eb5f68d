import type { Problem } from '../errors'
import { isRecord } from '../isRecord'
import { takenText } from './takenTextRules'

export const clockWarningCode = 'camera_clock_wrong'

type PictureRecord = Readonly<Record<string, unknown>>

/**
 * A picture without a date because its camera's clock said what cannot be (1970, 2099): what it said, `1970-01-01 00:00`. Null
 * once somebody has written when it was taken.
 * @param record as the collection `media` keeps it, with `deskRecord`
 */
export function wrongClockOf({ deskRecord, takenAt, takenLocally }: PictureRecord): string | null {
  if (takenAt || takenLocally) return null
  const problems: readonly unknown[] =
    isRecord(deskRecord) && Array.isArray(deskRecord.problems) ? deskRecord.problems : []
  const found = problems.find((problem) => isRecord(problem) && problem.code === 'date_implausible')
  if (!isRecord(found)) return null
  return typeof found.detail === 'string' ? takenText(found.detail) : ''
}

/** What the newsroom is to do about it. */
export function clockWarning(wrongClock: string): Problem {
  const [zh, en] = wrongClock ? [`（相机记的是 ${wrongClock}）`, ` (it says ${wrongClock})`] : ['', '']
  return {
    code: clockWarningCode,
    path: 'takenAt',
    message: {
      zh: `相机时钟不对${zh}，拍摄时间空着：请填写拍摄时间，并请摄影者校准相机。`,
      en: `The camera’s clock is wrong${en}, so the date is left empty: write when the picture was taken, and have the clock set.`,
    },
  }
}

/** What a picture's record is to be looked at for; none where nothing is amiss. */
export function pictureWarnings(record: PictureRecord): Problem[] {
  const wrongClock = wrongClockOf(record)
  return wrongClock === null ? [] : [clockWarning(wrongClock)]
}
