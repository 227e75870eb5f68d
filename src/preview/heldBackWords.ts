import type { Bilingual, Language } from '../language'
import type { Hold } from '../photos/rights/rightsChangeRules'
import { readableTime } from '../reading/readingRules'

/** Why readers do not see what the preview shows in its frame. */
const sentences = {
  recalled: {
    zh: '图片已撤回：读者看不到它和这条说明。',
    en: 'The picture was recalled: readers see neither it nor this caption.',
  },
  restricted: {
    zh: '图片不得使用：读者看不到它和这条说明。',
    en: 'The picture is not to be used: readers see neither it nor this caption.',
  },
  embargo: {
    zh: '图片禁发至{until}：此前读者看不到它和这条说明。',
    en: 'The picture is under embargo until {until}: readers see neither it nor this caption before.',
  },
} as const satisfies Record<Hold['why'], Bilingual>

interface Telling {
  readonly language: Language
  readonly timeZone: string
}

export function heldBackSentence(hold: Hold, { language, timeZone }: Telling): string {
  const sentence = sentences[hold.why][language]
  return hold.why === 'embargo' ? sentence.replace('{until}', readableTime(hold.until, timeZone)) : sentence
}
