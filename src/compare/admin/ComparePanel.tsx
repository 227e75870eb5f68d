'use client'
import { Button, CheckboxInput, useWindowInfo } from '@payloadcms/ui'
import { useId, useMemo, useRef, useState } from 'react'
import { filled } from '../../admin/filled'
import { zonedTime } from '../../admin/time'
import { useSay } from '../../admin/useSay'
import { defaultTimeZone } from '../../defaultTimeZone'
import type { Comparison, SideOption } from '../comparison'
import { CaptionCard } from './CaptionCard'
import { DiffRows, type HowShown } from './DiffRows'
import { SideChoice } from './SideChoice'
import { useChangeSteps } from './useChangeSteps'
import { type Answer, useComparison } from './useComparison'
import { words } from './words'
import './compare.css'

export interface Sides {
  readonly from: string
  readonly to: string
}

interface ComparePanelProps extends Sides {
  /** `/api/articles/…` */
  readonly address: string
  readonly unsaved?: Readonly<Record<string, unknown>>
  readonly onSides: (sides: Sides) => void
}

const nowhere: readonly SideOption[] = []

/** Two texts of a piece compared: which two, how they are shown, and every field that differs. */
export function ComparePanel({ address, from, to, unsaved, onSides }: ComparePanelProps) {
  const say = useSay()
  const id = useId()
  const { answer, retry } = useComparison({ address, from, to, unsaved })
  const known = useLatest(answer.state === 'there' ? answer.comparison : answer.state === 'refused' ? answer : null)
  const sides = known?.sides ?? nowhere
  const timeZone = known?.timeZone ?? defaultTimeZone
  const chosen = chosenTexts(answer, timeZone)
  return (
    <div className="diff">
      <div className="diff__sides">
        <SideChoice
          id={`${id}-from`}
          label={say(words.from)}
          value={from}
          sides={sides}
          timeZone={timeZone}
          chosen={chosen.from}
          onChange={(side) => onSides({ from: side, to })}
        />
        <Button
          buttonStyle="subtle"
          size="small"
          margin={false}
          aria-label={say(words.swap)}
          onClick={() => onSides({ from: to, to: from })}
        >
          ⇄
        </Button>
        <SideChoice
          id={`${id}-to`}
          label={say(words.to)}
          value={to}
          sides={sides}
          timeZone={timeZone}
          chosen={chosen.to}
          onChange={(side) => onSides({ from, to: side })}
        />
      </div>
      {unsaved && to === 'now' && <p className="diff__note">{say(words.unsavedNote)}</p>}
      {answer.state === 'loading' && (
        <p className="diff__note" role="status">
          {say(words.loading)}
        </p>
      )}
      {answer.state === 'failed' && (
        <div className="diff__problem" role="alert">
          {say(words.failed)}{' '}
          <Button buttonStyle="secondary" size="small" margin={false} onClick={retry}>
            {say(words.retry)}
          </Button>
        </div>
      )}
      {answer.state === 'refused' && (
        <p className="diff__same" role="status">
          {answer.message}
        </p>
      )}
      {answer.state === 'there' && <Compared comparison={answer.comparison} />}
    </div>
  )
}

/** The fields that differ, with a way from one change to the next. */
export function Compared({ comparison }: { readonly comparison: Comparison }) {
  const say = useSay()
  const container = useRef<HTMLDivElement>(null)
  const { breakpoints } = useWindowInfo()
  const [isOnlyChanges, setIsOnlyChanges] = useState(true)
  const [wantsBeside, setWantsBeside] = useState(false)
  // A phone has no room for two columns.
  const isBeside = wantsBeside && !breakpoints?.m
  const how: HowShown = useMemo(
    () => ({ isBeside, isOnlyChanges, captionTexts: comparison.captionTexts }),
    [isBeside, isOnlyChanges, comparison],
  )
  const { at, count, go } = useChangeSteps(container, how)
  const fields = comparison.fields.filter(({ changes }) => !isOnlyChanges || changes > 0)
  const captions = comparison.captions.filter(({ change }) => !isOnlyChanges || change !== 'same')

  return (
    <>
      <div className="diff__bar">
        <p role="status" className={comparison.isSame ? 'diff__same' : 'diff__count'}>
          {comparison.isSame ? say(words.same) : filled(say(words.changes), { count: comparison.changes })}
        </p>
        {!comparison.isSame && (
          <div className="diff__steps">
            <Button
              buttonStyle="secondary"
              size="small"
              margin={false}
              className="diff__previous"
              onClick={() => go(-1)}
            >
              {say(words.previous)}
            </Button>
            <Button buttonStyle="secondary" size="small" margin={false} className="diff__next" onClick={() => go(1)}>
              {say(words.next)}
            </Button>
            <span aria-live="polite">{at > 0 ? filled(say(words.position), { at, count }) : say(words.keys)}</span>
          </div>
        )}
        <div className="diff__choices">
          <CheckboxInput
            id="diff-only-changes"
            name="diff-only-changes"
            label={say(words.onlyChanges)}
            checked={isOnlyChanges}
            onToggle={() => setIsOnlyChanges(!isOnlyChanges)}
          />
          {!breakpoints?.m && (
            <Button
              buttonStyle="secondary"
              size="small"
              margin={false}
              className="diff__layout"
              onClick={() => setWantsBeside(!wantsBeside)}
            >
              {say(isBeside ? words.inline : words.beside)}
            </Button>
          )}
        </div>
      </div>
      {comparison.isCoarse && <p className="diff__note">{say(words.coarse)}</p>}
      <div ref={container} className="diff__fields">
        {fields.map((field) => (
          <section key={field.key} className={`diff-field diff-field--${field.kind}`}>
            <h3>{field.label}</h3>
            <DiffRows rows={field.rows} how={how} />
          </section>
        ))}
        {captions.length > 0 && (
          <section className="diff-field">
            <h3>{say(words.pictures)}</h3>
            {captions.map((caption) => (
              <CaptionCard key={caption.id} caption={caption} how={how} />
            ))}
          </section>
        )}
      </div>
    </>
  )
}

/** What each side turned out to be. */
function chosenTexts(answer: Answer, timeZone: string): { from: string | null; to: string | null } {
  if (answer.state !== 'there') return { from: null, to: null }
  const told = ({ label, at }: Comparison['from']) => (at ? `${label} · ${zonedTime(at, timeZone)}` : label)
  return { from: told(answer.comparison.from), to: told(answer.comparison.to) }
}

/** What was known last, while something new is asked for. */
function useLatest<T>(value: T | null): T | null {
  const latest = useRef<T | null>(null)
  if (value !== null) latest.current = value
  return latest.current
}
