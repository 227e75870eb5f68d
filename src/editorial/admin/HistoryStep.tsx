'use client'
import { Button } from '@payloadcms/ui'
import { zonedTime } from '../../admin/time'
import { useSay } from '../../admin/useSay'
import { Compared } from '../../compare/admin/ComparePanel'
import { useComparison } from '../../compare/admin/useComparison'
import { words as diffWords } from '../../compare/admin/words'
import type { Bilingual } from '../../language'
import type { ChainedEvent } from '../chain'
import { hasKeptDifference, kindOf } from '../historyKinds'
import { StateBadge } from './StateBadge'
import { StepHead, StepReason } from './StepHead'
import '../../compare/admin/compare.css'

interface HistoryStepProps {
  readonly event: ChainedEvent
  readonly before: ChainedEvent | undefined
  readonly address: string
  readonly timeZone: string
  readonly isBroken: boolean
  /** The actor typed in the original and is no author. */
  readonly isTypist: boolean
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** One step: who, what, when, for whom, why; and what it changed in the text, on demand. */
export function HistoryStep({
  event,
  before,
  address,
  timeZone,
  isBroken,
  isTypist,
  isOpen,
  onToggle,
}: HistoryStepProps) {
  const say = useSay()
  const panel = `history-step-${event.sequence}`
  return (
    <li className={`piece-step piece-step--${kindOf(event)} ${isBroken ? 'piece-step--broken' : ''}`}>
      <StepHead
        event={event}
        time={zonedTime(event.at, timeZone)}
        isBroken={isBroken}
        aside={isTypist && `（${say(texts.typedIn)}）`}
      >
        <span className="piece-step__states">
          {event.from !== event.to && (
            <>
              <StateBadge state={event.from} /> →{' '}
            </>
          )}
          <StateBadge state={event.to} />
        </span>
      </StepHead>
      {event.details.alsoProof === true && <p className="piece-step__why">{say(texts.alsoProof)}</p>}
      <StepReason event={event} />
      {event.note && (
        <p className="piece-step__why">
          {say(texts.note)}
          {event.note}
        </p>
      )}
      {before && hasKeptDifference(event, before) && (
        <>
          <Button
            buttonStyle="subtle"
            size="small"
            margin={false}
            className="piece-step__toggle"
            extraButtonProps={{ 'aria-expanded': isOpen, 'aria-controls': panel }}
            onClick={onToggle}
          >
            {say(isOpen ? texts.hide : texts.show)}
          </Button>
          {isOpen && (
            <div id={panel} className="diff">
              <Difference address={address} from={before.sequence} to={event.sequence} />
            </div>
          )}
        </>
      )}
    </li>
  )
}

function Difference({ address, from, to }: { readonly address: string; readonly from: number; readonly to: number }) {
  const say = useSay()
  const { answer, retry } = useComparison({ address, from: `event:${from}`, to: `event:${to}` })
  switch (answer.state) {
    case 'there':
      return <Compared comparison={answer.comparison} />
    case 'refused':
      return <p className="diff__note">{answer.message}</p>
    case 'failed':
      return (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={retry}>
          {say(diffWords.failed)}
        </Button>
      )
    default:
      return (
        <p className="diff__note" role="status">
          {say(diffWords.loading)}
        </p>
      )
  }
}

const texts = {
  typedIn: { zh: '录入', en: 'typed it in' },
  note: { zh: '意见：', en: 'Opinion: ' },
  alsoProof: {
    zh: '本级没有校对签名：同一人兼签校对',
    en: 'No proofreader had signed: the same person signed the proofreading too',
  },
  show: { zh: '看改动', en: 'Show the changes' },
  hide: { zh: '收起改动', en: 'Hide the changes' },
} as const satisfies Record<string, Bilingual>
