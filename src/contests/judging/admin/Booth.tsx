'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { filled } from '../../../admin/filled'
import { useSay } from '../../../admin/useSay'
import { focusIfLost } from '../../admin/focusIfLost'
import type { MyRound } from '../jurorEndpoints'
import type { RoundKind } from '../vocabulary'
import { isTyping } from './isTyping'
import { PictureStage } from './PictureStage'
import { RecuseDialog } from './RecuseDialog'
import { useBooth } from './useBooth'
import { VotePanel } from './VotePanel'
import { words } from './words'

interface BoothProps {
  readonly round: MyRound
  readonly kind: Exclude<RoundKind, 'ranking'>
}

/** One entry at a time: the picture large, the vote beside it, and keys for both. */
export function Booth({ round, kind }: BoothProps) {
  const say = useSay()
  const booth = useBooth(round.id)
  const [isRecusing, setIsRecusing] = useState(false)
  const { entry, entries, at, progress, problems, totalEntries, go } = booth

  const shown = useRef<HTMLParagraphElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a ballot that was handed in takes its buttons along
  useEffect(() => focusIfLost(shown.current), [entry?.code, entry?.vote])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isRecusing || isTyping(event)) return
      if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
        event.preventDefault()
        go(event.key === 'ArrowLeft' ? -1 : 1)
      }
      if (event.key.toLowerCase() === 'r' && entry) {
        event.preventDefault()
        setIsRecusing(true)
      }
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })

  if (booth.hasFailed && !entry)
    return (
      <p className="judging__problem" role="alert">
        {problems.join(' ') || say(words.failed)}{' '}
        <Button buttonStyle="secondary" size="small" margin={false} onClick={booth.reload}>
          {say(words.retry)}
        </Button>
      </p>
    )
  if (!progress) return <p role="status">{say(words.loading)}</p>
  const mine = progress.total - progress.recused
  return (
    <div className="booth">
      <div className="booth__bar">
        <span className="booth__progress" role="status">
          {filled(say(words.progress), { judged: progress.judged, mine })}
          {progress.recused > 0 && ` · ${filled(say(words.recusedCount), { count: progress.recused })}`}
        </span>
        <progress max={Math.max(1, mine)} value={progress.judged} aria-label={say(words.title)} />
        <fieldset className="booth__filter">
          <legend className="judging__hidden">{say(words.show)}</legend>
          {([true, false] as const).map((isOpenOnly) => (
            <button
              key={String(isOpenOnly)}
              type="button"
              aria-pressed={booth.isOpenOnly === isOpenOnly}
              onClick={() => booth.show(isOpenOnly)}
            >
              {say(isOpenOnly ? words.todo : words.all)}
            </button>
          ))}
        </fieldset>
      </div>
      {mine === 0 && <p className="judging__empty">{say(words.nothing)}</p>}
      {mine > 0 && progress.open === 0 && (
        <p className="judging__done" role="status">
          {say(words.done)}
        </p>
      )}
      {entry && (
        <div className="booth__work">
          <PictureStage
            key={entry.code}
            roundId={round.id}
            entry={entry}
            nextCode={entries[at + 1]?.code}
            isPaused={isRecusing}
          />
          <aside className="booth__side">
            <p ref={shown} tabIndex={-1} className="booth__code">
              <strong>{entry.code}</strong>
              <span>{entry.category || say(words.unnamed)}</span>
            </p>
            {entry.title && <p className="booth__title">{entry.title}</p>}
            {entry.description && <p className="booth__text">{entry.description}</p>}
            <VotePanel key={entry.code} round={round} kind={kind} entry={entry} booth={booth} isPaused={isRecusing} />
            {problems.length > 0 && (
              <p className="judging__problem" role="alert">
                {problems.join(' ')}
              </p>
            )}
            <nav className="booth__steps" aria-label={say(words.steps)}>
              <Button
                id="booth-previous"
                buttonStyle="secondary"
                size="medium"
                margin={false}
                disabled={at === 0}
                onClick={() => go(-1)}
              >
                {say(words.previous)}
              </Button>
              <span className="booth__place">
                {filled(say(words.place), { place: at + 1, total: Math.max(totalEntries, entries.length) })}
              </span>
              <Button id="booth-next" buttonStyle="secondary" size="medium" margin={false} onClick={() => go(1)}>
                {say(words.next)}
              </Button>
            </nav>
            <button type="button" id="booth-recuse" className="judging__plain" onClick={() => setIsRecusing(true)}>
              {say(words.recuse)}
            </button>
            <p className="booth__keys">{say(kind === 'shortlist' ? words.keysShortlist : words.keysScore)}</p>
          </aside>
        </div>
      )}
      {isRecusing && entry && (
        <RecuseDialog
          address={`${round.id}/${entry.code}`}
          onRecuse={booth.recuse}
          onClose={() => setIsRecusing(false)}
        />
      )}
    </div>
  )
}
