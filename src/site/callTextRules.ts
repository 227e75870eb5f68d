import { readableTime } from '../reading/readingRules'

/** A deadline to the second, which still counts, with the zone: entrants sit anywhere. `2026年5月1日 18:00:00（UTC+8）` */
export function deadlineText(iso: string, timeZone: string): string {
  const time = readableTime(iso, timeZone)
  if (time === '') return ''
  const seconds = String(new Date(iso).getUTCSeconds()).padStart(2, '0')
  return `${time}:${seconds}（${zoneText(iso, timeZone)}）`
}

/** A moment to the minute, with the zone. */
export function zonedTimeText(iso: string, timeZone: string): string {
  const time = readableTime(iso, timeZone)
  return time && `${time}（${zoneText(iso, timeZone)}）`
}

/** `UTC+8`; of that moment, since zones change their clocks. */
function zoneText(iso: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(new Date(iso))
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  return offset.replace('GMT', 'UTC')
}

interface Limits {
  readonly maxEntries: number | null
  readonly maxEntriesPerCategory: number | null
  readonly maxPictures: number
  readonly minAge: number | null
}

/** What an entrant has to know before preparing works, as sentences. */
export function limitTexts({ maxEntries, maxEntriesPerCategory, maxPictures, minAge }: Limits): string[] {
  return [
    maxEntries === null ? '每人投稿件数不限。' : `每人限投 ${maxEntries} 件。`,
    ...(maxEntriesPerCategory === null ? [] : [`每人每类限投 ${maxEntriesPerCategory} 件。`]),
    maxPictures === 1 ? '每件一幅。' : `每件为单幅，或不超过 ${maxPictures} 幅的组照。`,
    ...(minAge === null ? [] : [`投稿人须年满 ${minAge} 周岁。`]),
  ]
}
