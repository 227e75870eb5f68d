'use client'
import { useSay } from '../../admin/useSay'
import { useWrittenTime } from '../../newsroom/admin/useNewsroomTime'
import type { HoldMark } from '../item'
import './signing.css'

/** Who ordered a piece to be held, when and why. */
export function HoldOrder({ held }: { readonly held: HoldMark }) {
  const say = useSay()
  const written = useWrittenTime()
  return (
    <>
      <p className="hold-order__head">
        <strong>{say(holdWords.title)}</strong> · {held.byName} · {written(held.at)}
      </p>
      <p className="hold-order__reason">{held.reason ?? say(holdWords.noReason)}</p>
    </>
  )
}

export const holdWords = {
  title: { zh: '已扣稿，未经许可不得签发', en: 'Held: not to go out without leave' },
  noReason: { zh: '（未写理由，请向下令人核实）', en: '(no reason given: ask whoever ordered it)' },
} as const
