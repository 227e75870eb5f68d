'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { filled } from '../../../admin/filled'
import { useSay } from '../../../admin/useSay'
import type { Vote } from '../ballotRules'
import type { MyRound } from '../jurorEndpoints'
import type { JurorEntry } from '../jurorView'
import { highestScore, lowestScore, type RoundKind } from '../vocabulary'
import { isTyping } from './isTyping'
import type { BoothHandle } from './useBooth'
import { words } from './words'

interface VotePanelProps {
  readonly round: MyRound
  readonly kind: Exclude<RoundKind, 'ranking'>
  readonly entry: JurorEntry
  readonly booth: BoothHandle
  readonly isPaused: boolean
}

/** Chosen first, then handed in: a ballot cannot be changed, and a key is pressed by mistake. */
export function VotePanel({ round, kind, entry, booth, isPaused }: VotePanelProps) {
  const say = useSay()
  const [isYes, setIsYes] = useState<boolean | null>(null)
  const [scores, setScores] = useState<readonly (number | null)[]>(() => round.criteria.map(() => null))
  const isScore = kind === 'score'
  const firstOpen = scores.indexOf(null)
  const isReady = isScore ? firstOpen < 0 : isYes !== null

  // Enter hands in what keys have chosen, wherever the cursor was: on the button that led here it would lead on.
  const isChosenByKey = useRef(false)
  useEffect(() => {
    if (isReady && isChosenByKey.current) document.getElementById('vote-hand-in')?.focus({ preventScroll: true })
    isChosenByKey.current = false
  })

  function score(place: number, value: number): void {
    setScores((before) => before.map((one, at) => (at === place ? value : one)))
  }

  async function handIn(): Promise<void> {
    const given = scores.flatMap((one) => one ?? [])
    const [body, vote]: [object, Vote] = isScore
      ? [{ scores: given }, { scores: given }]
      : [{ vote: isYes ? 'yes' : 'no' }, { isYes: isYes === true }]
    if (isReady) await booth.handIn(body, vote)
  }

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isPaused || entry.vote || isTyping(event)) return
      const key = event.key.toLowerCase()
      const isButton = event.target instanceof HTMLElement && event.target.closest('button, a') !== null
      if (key === 'enter' && isReady && !isButton && !event.repeat) void handIn()
      else if (!isScore && (key === 'y' || key === 'n')) {
        isChosenByKey.current = true
        setIsYes(key === 'y')
      } else if (isScore && /^\d$/.test(key)) {
        isChosenByKey.current = true
        score(firstOpen < 0 ? scores.length - 1 : firstOpen, key === '0' ? highestScore : Number(key))
      } else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })

  if (entry.vote)
    return <p className="vote vote--in">{filled(say(words.yourVote), { vote: writtenVote(entry.vote, say) })}</p>
  return (
    <fieldset className="vote">
      <legend>{say(words.vote)}</legend>
      {!isScore &&
        ([true, false] as const).map((value) => (
          <button
            key={String(value)}
            type="button"
            id={value ? 'vote-yes' : 'vote-no'}
            className="vote__choice"
            aria-pressed={isYes === value}
            onClick={() => setIsYes(value)}
          >
            {say(value ? words.yes : words.no)} <kbd>{value ? 'Y' : 'N'}</kbd>
          </button>
        ))}
      {isScore &&
        round.criteria.map(({ name, weight }, place) => (
          <fieldset key={name} className="vote__criterion">
            <legend>
              {name} <small>×{weight}</small>
            </legend>
            {allScores.map((value) => (
              <button
                key={value}
                type="button"
                aria-pressed={scores[place] === value}
                onClick={() => score(place, value)}
              >
                {value}
              </button>
            ))}
          </fieldset>
        ))}
      <Button
        id="vote-hand-in"
        size="medium"
        margin={false}
        disabled={!isReady || booth.isBusy}
        onClick={() => void handIn()}
      >
        {say(booth.isBusy ? words.handingIn : words.handIn)}
      </Button>
    </fieldset>
  )
}

const allScores = Array.from({ length: highestScore - lowestScore + 1 }, (_none, place) => place + lowestScore)

function writtenVote(vote: Vote, say: ReturnType<typeof useSay>): string {
  if ('isYes' in vote) return say(vote.isYes ? words.yes : words.no)
  return 'scores' in vote ? vote.scores.join(' · ') : String(vote.rank)
}
