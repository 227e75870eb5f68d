'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { filled } from '../../admin/filled'
import { useSay } from '../../admin/useSay'
import type { OpenCall } from '../../contests/entering/enteringRules'
import type { Bilingual } from '../../language'
import { terseTime, writtenSecond } from '../../newsroom/newsroomTimeRules'

interface CallNumberProps {
  readonly call: OpenCall
  readonly timeZone: string
}

/** On the desk: a contest that takes works now, until when, and how many of one's limit are entered. */
export function CallNumber({ call, timeZone }: CallNumberProps) {
  const say = useSay()
  const { config } = useConfig()
  const { id, title, closesAt, usedCount, perPerson } = call
  const facts = { used: String(usedCount), limit: String(perPerson) }
  return (
    <Link
      className="desk-number"
      id={`desk-call-${id}`}
      href={`${config.routes.admin}/contests/enter?contest=${encodeURIComponent(id)}`}
      prefetch={false}
      title={filled(say(texts.tip), { closing: writtenSecond(closesAt, timeZone) })}
    >
      <strong>{perPerson === null ? usedCount : `${usedCount} / ${perPerson}`}</strong>
      <span>{filled(say(texts.enter), { title })}</span>
      <small>{filled(say(perPerson === null ? texts.used : texts.usedOf), facts)}</small>
      <small>
        <time dateTime={closesAt}>{filled(say(texts.until), { closing: terseTime(closesAt, timeZone) })}</time>
      </small>
    </Link>
  )
}

const texts = {
  enter: { zh: '投稿参赛：{title}', en: 'Enter: {title}' },
  used: { zh: '已投 {used} 件', en: '{used} entered' },
  usedOf: { zh: '已投 {used} 件，限 {limit} 件', en: '{used} of {limit} entered' },
  until: { zh: '{closing} 截止', en: 'closes {closing}' },
  tip: { zh: '正在征稿，{closing} 截止。', en: 'Takes entries until {closing}.' },
} as const satisfies Record<string, Bilingual>
