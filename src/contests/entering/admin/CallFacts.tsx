'use client'
import { filled } from '../../../admin/filled'
import { useSay } from '../../../admin/useSay'
import { useTimeZone, useWrittenTime } from '../../../newsroom/admin/useNewsroomTime'
import { zoneName } from '../../../newsroom/newsroomTimeRules'
import type { EnterableContest } from '../enteringRules'
import { words } from './words'

/** Until when, how much, and how much of it is used. */
export function CallFacts({ contest }: { readonly contest: EnterableContest }) {
  const say = useSay()
  const written = useWrittenTime()
  const zone = say(zoneName(useTimeZone()))
  const { window, categories, opensAt, closesAt, announceAt, used, entries } = contest
  const ownCount = entries.filter(({ status }) => status !== 'withdrawn').length
  return (
    <>
      <dl className="enter-card__facts">
        {window === 'ahead' && (
          <div>
            <dt>{say(words.opening)}</dt>
            <dd>
              <time dateTime={opensAt}>{written(opensAt, 'second')}</time>（{zone}）
            </dd>
          </div>
        )}
        <div>
          <dt>{say(words.deadline)}</dt>
          <dd>
            <time dateTime={closesAt}>{written(closesAt, 'second')}</time>
            {filled(say(words.deadlineStillCounts), { zone })}
          </dd>
        </div>
        {announceAt && (
          <div>
            <dt>{say(words.ceremony)}</dt>
            <dd>
              <time dateTime={announceAt}>{written(announceAt)}</time>（{zone}）
            </dd>
          </div>
        )}
        <div>
          <dt>{say(words.categories)}</dt>
          <dd>{categories.join(say(comma))}</dd>
        </div>
        <div>
          <dt>{say(words.limits)}</dt>
          <dd>
            {limitLines(contest, say).map((line) => (
              <span key={line}>{line}</span>
            ))}
          </dd>
        </div>
      </dl>
      {used.length > ownCount && (
        <p className="enter__note">{filled(say(words.elsewhere), { count: String(used.length - ownCount) })}</p>
      )}
    </>
  )
}

const comma = { zh: '、', en: ', ' }

function limitLines(contest: EnterableContest, say: ReturnType<typeof useSay>): string[] {
  const { perPerson, perCategory, categories, maxPictures, used } = contest
  const all = String(used.length)
  const each = categories.map((category) =>
    filled(say(words.inCategory), { category, used: String(used.filter((one) => one === category).length) }),
  )
  return [
    perPerson
      ? filled(say(words.perPerson), { limit: String(perPerson), used: all })
      : filled(say(words.perPersonFree), { used: all }),
    ...(perCategory
      ? [filled(say(words.perCategory), { limit: String(perCategory), used: each.join(say(comma)) })]
      : []),
    seriesText(maxPictures, say),
  ]
}

export function seriesText(maxPictures: number, say: ReturnType<typeof useSay>): string {
  return maxPictures > 1 ? filled(say(words.series), { most: String(maxPictures) }) : say(words.single)
}
