'use client'
import { Gutter, useStepNav } from '@payloadcms/ui'
import { useEffect } from 'react'
import { filled } from '../../../admin/filled'
import { useAnswer } from '../../../admin/useAnswer'
import { useSay } from '../../../admin/useSay'
import { slugs } from '../../../slugs'
import { NotRead } from '../../admin/NotRead'
import type { EnteringView } from '../enteringRules'
import { ContestCard } from './ContestCard'
import { words } from './words'
import '../../../admin/admin.css'
import './enter.css'

/** Where account holders enter works in photo contests, and see and take back what they have entered. */
export function EnterView() {
  const { setStepNav } = useStepNav()
  const say = useSay()
  const title = say(words.title)
  useEffect(() => setStepNav([{ label: title }]), [setStepNav, title])
  const { answer, hasFailed, ask } = useAnswer<EnteringView>(`/${slugs.photoContests}/entering`)
  return (
    <Gutter className="enter">
      <h1>{title}</h1>
      {hasFailed && <NotRead className="enter__problem" onRetry={ask} />}
      {!answer && !hasFailed && <p role="status">{say(words.loading)}</p>}
      {answer && <Contests view={answer} onChanged={ask} />}
    </Gutter>
  )
}

function Contests({ view, onChanged }: { readonly view: EnteringView; readonly onChanged: () => void }) {
  const say = useSay()
  const { account, problem, contests } = view
  useEffect(() => {
    // The desk leads to one of them.
    const wanted = new URLSearchParams(location.search).get('contest')
    const card = wanted && document.querySelector(`[data-contest="${CSS.escape(wanted)}"]`)
    if (card) card.scrollIntoView({ block: 'start' })
  }, [])
  return (
    <>
      {problem ? (
        <p className="enter__refusal">{say(problem.message)}</p>
      ) : (
        <p className="enter__note">{filled(say(words.about), { name: account.name })}</p>
      )}
      {!contests.some(({ window }) => window === 'open') && <p className="enter__empty">{say(words.noneOpen)}</p>}
      {contests.map((contest) => (
        <ContestCard
          key={contest.id}
          contest={contest}
          account={account}
          mayEnter={problem === null}
          onChanged={onChanged}
        />
      ))}
    </>
  )
}
