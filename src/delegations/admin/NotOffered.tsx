'use client'
import { useSay } from '../../admin/useSay'
import type { Bilingual } from '../../language'
import { type Office, unfitToSign } from '../delegationRules'
import type { Colleague } from '../dutyRules'
import { dutyWords } from './dutyWords'

interface NotOfferedProps {
  readonly id: string
  readonly title: Bilingual
  readonly candidates: readonly Colleague[]
  readonly office: Office
}

/** Whoever looks for a name in vain learns here why it is not there. */
export function NotOffered({ id, title, candidates, office }: NotOfferedProps) {
  const say = useSay()
  const unfit = candidates.flatMap((candidate) => {
    const why = unfitToSign(candidate, office)
    return why ? [`${candidate.name}（${say(why)}）`] : []
  })
  if (unfit.length === 0) return null
  return (
    <p id={id} className="field-description">
      {say(title)}
      {unfit.join(say(dutyWords.comma))}
    </p>
  )
}
