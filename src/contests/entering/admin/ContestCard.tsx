'use client'
import { Button } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { filled } from '../../../admin/filled'
import { useSay } from '../../../admin/useSay'
import type { EnterableContest, EnteringView } from '../enteringRules'
import { CallFacts } from './CallFacts'
import { EntryForm } from './EntryForm'
import { OwnEntries } from './OwnEntries'
import { ReceiptNote } from './ReceiptNote'
import type { EntryReceipt } from './useEntrySending'
import { words } from './words'

interface ContestCardProps {
  readonly contest: EnterableContest
  readonly account: EnteringView['account']
  readonly mayEnter: boolean
  readonly onChanged: () => void
}

/** A contest: what it asks for, the form while a work is being entered, and what the account has in it. */
export function ContestCard({ contest, account, mayEnter, onChanged }: ContestCardProps) {
  const say = useSay()
  const [isEntering, setIsEntering] = useState(false)
  const [receipt, setReceipt] = useState<EntryReceipt | null>(null)
  const card = useRef<HTMLElement>(null)
  const { id, title, window, isJuror, entries } = contest
  const canEnter = window === 'open' && mayEnter

  function open(): void {
    setReceipt(null)
    setIsEntering(true)
  }

  function leave(): void {
    setIsEntering(false)
    // The form goes, and the cursor with it.
    requestAnimationFrame(() => card.current?.querySelector<HTMLElement>('.enter-card__open')?.focus())
  }

  return (
    <section ref={card} className="enter-card" aria-labelledby={`enter-${id}`} data-contest={id}>
      <h2 id={`enter-${id}`}>
        {title}
        {window !== 'open' && <small> · {say(words[window])}</small>}
      </h2>
      <CallFacts contest={contest} />
      {canEnter && account.isOffice && <p className="enter__note">{say(words.officeNote)}</p>}
      {canEnter && isJuror && <p className="enter__note">{say(words.jurorNote)}</p>}
      {receipt && <ReceiptNote receipt={receipt} />}
      {canEnter && !isEntering && (
        <Button
          className="enter-card__open"
          size="medium"
          margin={false}
          onClick={open}
          extraButtonProps={{ 'aria-label': filled(say(words.enterTo), { title }) }}
        >
          {say(words.enter)}
        </Button>
      )}
      {isEntering && (
        <EntryForm
          contest={contest}
          staffName={account.name}
          onLeave={leave}
          onArrivedBefore={onChanged}
          onEntered={(entered) => {
            setIsEntering(false)
            setReceipt(entered)
            onChanged()
          }}
        />
      )}
      {(window !== 'ahead' || entries.length > 0) && <OwnEntries entries={entries} onChanged={onChanged} />}
    </section>
  )
}
