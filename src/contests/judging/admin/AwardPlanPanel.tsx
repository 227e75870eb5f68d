'use client'
import { Button, Link, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { Dialog } from '../../../admin/Dialog'
import { DialogFoot } from '../../../admin/DialogFoot'
import { filled } from '../../../admin/filled'
import { useAnswer } from '../../../admin/useAnswer'
import { useSay } from '../../../admin/useSay'
import { slugs } from '../../../slugs'
import type { ShownAwardPlan } from '../roundEndpoints'
import { useRoundAction } from './useRoundAction'
import { words } from './words'

interface Given {
  readonly given: readonly unknown[]
  readonly refused: readonly {
    readonly code: string
    readonly entryId: string
    readonly awardTitle: string
    readonly errors: readonly { readonly message: string }[]
  }[]
}

/** Awards by the ranking: looked at first, then given as they stand, or not at all. */
export function AwardPlanPanel({ roundId }: { readonly roundId: string }) {
  const say = useSay()
  const { config } = useConfig()
  const plan = useAnswer<ShownAwardPlan>(`/${slugs.contestRounds}/${roundId}/award-plan`)
  const { isBusy, problems, send } = useRoundAction(roundId)
  const [isAsking, setIsAsking] = useState(false)
  const [given, setGiven] = useState<Given | null>(null)
  const [titles, setTitles] = useState<ShownAwardPlan['titles']>({})
  // Refused while ties wait, or where this is not the last round.
  if (!plan.answer) return null
  const { answer } = plan

  async function give(): Promise<void> {
    const sent = await send<Given>('/give-awards', { digest: answer.digest })
    if (sent.answer) {
      setGiven(sent.answer)
      // Asked again, the plan leaves out what is given.
      setTitles(answer.titles)
      setIsAsking(false)
    }
    plan.ask()
  }

  return (
    <div className="award-plan">
      <Button
        id="give-awards"
        size="medium"
        margin={false}
        disabled={answer.plan.length === 0}
        onClick={() => setIsAsking(true)}
      >
        {say(words.awards)}
      </Button>
      {answer.plan.length === 0 && !given && <p className="judging__note">{say(words.noAwards)}</p>}
      {given && (
        <div role="status">
          <p className="judging__done">{filled(say(words.given), { count: given.given.length })}</p>
          {given.refused.length > 0 && (
            <>
              <p>{say(words.refused)}</p>
              <ul>
                {given.refused.map(({ code, entryId, awardTitle, errors }) => (
                  <li key={`${awardTitle} ${code}`}>
                    {awardTitle} {titles[entryId] || say(words.untitled)}（{code}）：
                    {errors.map(({ message }) => message).join(' ')}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
      {isAsking && (
        <Dialog slug="give-awards-dialog" title={say(words.awards)} isWide onClose={() => setIsAsking(false)}>
          <p>{say(words.awardsAsk)}</p>
          <ul className="award-plan__list">
            {answer.plan.map(({ awardId, awardTitle, entryId, code, place }) => (
              <li key={`${awardId} ${code}`}>
                <span>{awardTitle}</span> <strong>{answer.titles[entryId] || say(words.untitled)}</strong>{' '}
                <small>{filled(say(words.placed), { place, code })}</small>{' '}
                {answer.marked.includes(entryId) && (
                  <Link
                    className="award-plan__mark"
                    href={`${config.routes.admin}/collections/${slugs.contestEntries}/${entryId}`}
                    target="_blank"
                    prefetch={false}
                  >
                    {say(words.samePicture)}
                  </Link>
                )}
              </li>
            ))}
          </ul>
          <DialogFoot
            problems={problems}
            cancel={say(words.cancel)}
            onCancel={() => setIsAsking(false)}
            confirmId="give-awards-confirm"
            confirm={say(words.awards)}
            isDisabled={isBusy}
            onConfirm={() => void give()}
          />
        </Dialog>
      )}
    </div>
  )
}
