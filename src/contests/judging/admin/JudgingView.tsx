'use client'
import { Gutter, useAuth, useStepNav } from '@payloadcms/ui'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { useAnswer } from '../../../admin/useAnswer'
import { useSay } from '../../../admin/useSay'
import { holdsRole, isRole } from '../../../roles'
import { slugs } from '../../../slugs'
import { focusIfLost } from '../../admin/focusIfLost'
import { NotRead } from '../../admin/NotRead'
import type { MyRound } from '../jurorEndpoints'
import { OfficeRounds } from './OfficeRounds'
import { RoundCard } from './RoundCard'
import { RoundSeat } from './RoundSeat'
import { words } from './words'
import './judging.css'

/** Where jurors judge: their rounds, and the one that they are in. */
export function JudgingView() {
  const { user } = useAuth()
  const { setStepNav } = useStepNav()
  const say = useSay()
  const title = say(words.title)
  useEffect(() => setStepNav([{ label: title }]), [setStepNav, title])
  const roles = Array.isArray(user?.roles) ? user.roles.filter(isRole) : []
  return <Gutter className="judging">{holdsRole({ roles }, 'deskHead') ? <OfficeRounds /> : <JurorRounds />}</Gutter>
}

function JurorRounds() {
  const say = useSay()
  const router = useRouter()
  const pathname = usePathname()
  const asked = useSearchParams().get('round')
  const { answer, hasFailed, ask } = useAnswer<{ rounds: readonly MyRound[] }>(`/${slugs.contestRounds}/mine`)
  const rounds = answer?.rounds ?? []
  const chosen = rounds.find(({ id }) => id === asked)
  const heading = useRef<HTMLHeadingElement>(null)
  const wasIn = useRef<string | null>(null)
  useEffect(() => {
    // Back from a round: its page is gone, and what had the cursor with it.
    if (wasIn.current && !chosen) focusIfLost(heading.current)
    wasIn.current = chosen?.id ?? null
  }, [chosen])
  const choose = (id: string | null) => router.push(id ? `${pathname}?round=${encodeURIComponent(id)}` : pathname)

  if (hasFailed && !answer) return <NotRead className="judging__problem" onRetry={ask} />
  if (!answer) return <p role="status">{say(words.loading)}</p>
  if (chosen)
    return (
      <RoundSeat
        key={chosen.id}
        round={chosen}
        onBack={() => {
          ask()
          choose(null)
        }}
        onChanged={ask}
      />
    )
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {say(words.title)}
      </h1>
      {rounds.length === 0 && <p className="judging__empty">{say(words.noRounds)}</p>}
      <ul className="judging__rounds">
        {rounds.map((round) => (
          <li key={round.id}>
            <RoundCard round={round} onChoose={() => choose(round.id)} />
          </li>
        ))}
      </ul>
    </>
  )
}
