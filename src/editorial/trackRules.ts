import type { Bilingual } from '../language'
import { lateReviewDueHours, states, type Track, tracks } from './workflow'

/** What a track asks of a piece, in a sentence: its stages, how many different people sign, and what is owed afterwards. */
export function trackText(track: Track): Bilingual {
  const { stages, label } = tracks[track]
  const zh = stages.map((stage) => states[stage].label.zh).join(' → ')
  const en = stages.map((stage) => states[stage].label.en).join(' → ')
  const signers = stages.length
  const late =
    track === 'urgent'
      ? {
          zh: `；发布后 ${lateReviewDueHours} 小时内由另一人补审`,
          en: `; somebody else reviews it within ${lateReviewDueHours} hours of publication`,
        }
      : { zh: '', en: '' }
  return {
    zh: `${label.zh}：${zh}，${signers} 人签字，作者除外${late.zh}。`,
    en: `${label.en}: ${en}, signed by ${signers} ${signers === 1 ? 'person' : 'people'} who did not write it${late.en}.`,
  }
}
