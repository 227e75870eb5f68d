'use client'
import { useSay } from '../../../admin/useSay'
import { StepHead, StepReason } from '../../../editorial/admin/StepHead'
import type { ChainedEvent } from '../../../editorial/chain'
import { isRecord } from '../../../isRecord'
import { useWrittenTime } from '../../../newsroom/admin/useNewsroomTime'
import type { ShowingTerms } from '../../rights/rightsChangeRules'
import { isPictureRights } from '../../rightsRules'
import { pictureRights } from '../../vocabulary'
import { words } from './words'

interface RecordStepProps {
  readonly event: ChainedEvent
  readonly isBroken: boolean
}

/** One decision about a picture: who, what, when, what it changed, and why. A picture has no states to pass through. */
export function RecordStep({ event, isBroken }: RecordStepProps) {
  const written = useWrittenTime()
  const [before, after] = [termsIn(event.details.before), termsIn(event.details.after)]
  return (
    <li className={`piece-step ${isBroken ? 'piece-step--broken' : ''}`}>
      <StepHead event={event} time={written(event.at)} isBroken={isBroken} />
      {before && after && <Terms before={before} after={after} />}
      <StepReason event={event} />
    </li>
  )
}

/** What became of rights and embargo; what stayed is left out. */
function Terms({ before, after }: { readonly before: ShowingTerms; readonly after: ShowingTerms }) {
  const say = useSay()
  const written = useWrittenTime()
  const rightsIn = ({ rights }: ShowingTerms) => say(rights ? pictureRights[rights] : words.rightsUnset)
  const embargoIn = ({ embargoUntil }: ShowingTerms) => (embargoUntil ? written(embargoUntil) : say(words.noEmbargo))
  return (
    <>
      {before.rights !== after.rights && (
        <p className="piece-step__why">
          {say(words.rights)}
          {rightsIn(before)} → {rightsIn(after)}
        </p>
      )}
      {before.embargoUntil !== after.embargoUntil && (
        <p className="piece-step__why">
          {say(words.embargo)}
          {embargoIn(before)} → {embargoIn(after)}
        </p>
      )}
    </>
  )
}

/** What a row says of the terms; one that was tampered with may say anything. */
function termsIn(value: unknown): ShowingTerms | null {
  if (!isRecord(value)) return null
  const { rights, embargoUntil } = value
  const isMoment = typeof embargoUntil === 'string' && !Number.isNaN(Date.parse(embargoUntil))
  return { rights: isPictureRights(rights) ? rights : null, embargoUntil: isMoment ? embargoUntil : null }
}
