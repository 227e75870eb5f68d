'use client'
import { useNamedTitle } from '../../admin/useNamedTitle'
import { useSay } from '../../admin/useSay'
import { useWrittenTime } from '../../newsroom/admin/useNewsroomTime'
import type { Signature } from '../item'
import { states, tracks } from '../workflow'
import { weightOf } from './actionForm'
import { HeldBadge } from './HeldBadge'
import { LateReviewMark } from './LateReviewMark'
import { type PieceStatus, type Step, stepAt, stepsOf } from './pieceStatus'
import { StateBadge } from './StateBadge'
import { UrgentNotes } from './UrgentNotes'
import { usePieceStatus } from './usePieceStatus'
import { VerbatimMark } from './VerbatimMark'
import { words } from './words'

/** Where a piece stands on its track, and who has signed; in place of Payload's publication status. */
export function TrackStepper() {
  const { status } = usePieceStatus()
  const say = useSay()
  useNamedTitle()
  if (!status) return null
  const current = stepAt(status.state)
  const steps = stepsOf(status)
  const reached = current ? steps.indexOf(current) : -1
  return (
    <div className="track-stepper">
      <span className="track-stepper__now">
        <StateBadge state={status.state} />
        {status.isVerbatim && <VerbatimMark />}
        {status.track === 'urgent' ? (
          <span className="held-badge">{say(tracks.urgent.label)}</span>
        ) : (
          <span className="track-stepper__track">{say(tracks[status.track].label)}</span>
        )}
        {status.held && <HeldBadge held={status.held} />}
        {status.lateReview && <LateReviewMark lateReview={status.lateReview} />}
      </span>
      <ol className="track-stepper__steps">
        {steps.map((step, index) => (
          <StepMark
            key={step}
            step={step}
            place={placeOf(index, reached)}
            signatures={signaturesOf(step, status)}
            goesOutAt={step === 'approved' && status.state === 'scheduled' ? status.publishAt : null}
          />
        ))}
      </ol>
      <SignatureList status={status} />
      <Notices status={status} />
    </div>
  )
}

type Place = 'done' | 'current' | 'ahead'

function placeOf(index: number, reached: number): Place {
  if (index === reached) return 'current'
  return index < reached ? 'done' : 'ahead'
}

function signaturesOf(step: Step, { signatures }: PieceStatus): Signature[] {
  return signatures.filter(({ stage }) => stage === step)
}

interface StepMarkProps {
  readonly step: Step
  readonly place: Place
  readonly signatures: readonly Signature[]
  /** Of a piece that waits for its time. */
  readonly goesOutAt: string | null
}

function StepMark({ step, place, signatures, goesOutAt }: StepMarkProps) {
  const say = useSay()
  const written = useWrittenTime()
  const lines = signatures.map((signature) => {
    const mark = say(signature.kind === 'review' ? words.reviewMark : words.proofMark)
    const principal = signature.forUserName ? ` ${say(words.onBehalfOf)} ${signature.forUserName}` : ''
    return {
      mark,
      name: `${signature.userName}${principal}`,
      at: written(signature.signedAt),
      time: written(signature.signedAt, 'terse'),
    }
  })
  const title = lines.map(({ mark, name, at }) => `${mark} ${name} ${at}`).join('\n')
  return (
    <li
      className={`track-stepper__step track-stepper__step--${place}`}
      aria-current={place === 'current' ? 'step' : undefined}
      title={title || undefined}
    >
      <span className="track-stepper__name">
        {goesOutAt ? `${say(states.scheduled.label)} ${written(goesOutAt, 'terse')}` : say(states[step].label)}
      </span>
      {lines.length > 0 && <span className="track-stepper__signers">{signersLine(lines)}</span>}
    </li>
  )
}

/** Review and proofreading signed by one person are one name with both marks. */
function signersLine(lines: readonly { mark: string; name: string; time: string }[]): string {
  const names = [...new Set(lines.map(({ name }) => name))]
  return names
    .map((name) => {
      const own = lines.filter((line) => line.name === name)
      return `${own.map(({ mark }) => mark).join('')} ${name} ${own.at(-1)?.time ?? ''}`
    })
    .join('  ')
}

/** On a phone, where the steps have no room for names: all signatures of the cycle, one below the other. */
function SignatureList({ status }: { readonly status: PieceStatus }) {
  const say = useSay()
  const written = useWrittenTime()
  const { signatures } = status
  if (signatures.length === 0) return null
  return (
    <details className="track-stepper__all">
      <summary>{`${say(words.signatures)} ${signatures.length}`}</summary>
      <ul>
        {signatures.map(({ stage, kind, userName, forUserName, signedAt }) => (
          <li key={`${stage}-${kind}-${signedAt}`}>
            {say(states[stage].label)} {say(kind === 'review' ? words.reviewMark : words.proofMark)} {userName}
            {forUserName && ` ${say(words.onBehalfOf)} ${forUserName}`} {written(signedAt, 'terse')}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** A piece that is out, or off the way, keeps no deadline. */
function isAtWork(state: PieceStatus['state']): boolean {
  return !(['scheduled', 'published', 'withdrawn', 'killed', 'spiked'] as readonly string[]).includes(state)
}

function Notices({ status }: { readonly status: PieceStatus }) {
  const say = useSay()
  const written = useWrittenTime()
  const { publishAt, dueAt, failure, correction, edit, state } = status
  const canAct = status.actions.some(({ action, allowed }) => allowed && weightOf(action) === 'forward')
  return (
    <>
      {dueAt && isAtWork(state) && (
        <span
          className={`track-stepper__notice ${new Date(dueAt) < new Date() ? 'track-stepper__notice--overdue' : ''}`}
        >
          {say(words.dueAt)} {written(dueAt)}
        </span>
      )}
      {publishAt && (
        <span className="track-stepper__notice">
          {say(words.publishesAt)} {written(publishAt)}
        </span>
      )}
      {failure && (
        <span className="track-stepper__notice track-stepper__notice--bad">
          {say(words.publishFailed)}
          {failure.message}
        </span>
      )}
      {correction && (
        <span className="track-stepper__notice">
          {say(words.inCorrection)}
          {say(correction.kind === 'minor' ? words.correctionMinor : words.correctionNotice)}
        </span>
      )}
      <UrgentNotes status={status} />
      {state === 'approved' && edit.allowed && (
        <span className="track-stepper__notice track-stepper__notice--quiet">{say(words.willLapse)}</span>
      )}
      {!edit.allowed && (
        <span className="track-stepper__notice track-stepper__notice--quiet">
          {say(canAct ? words.textOnly : words.readOnly)} · {edit.reasons.map(({ message }) => message).join(' ')}
        </span>
      )}
    </>
  )
}
