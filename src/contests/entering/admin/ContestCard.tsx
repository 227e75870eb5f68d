'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { filled } from '../../../admin/filled'
import type { KeptText } from '../../../admin/kept/keptTextRules'
import { newName } from '../../../admin/kept/openForms'
import { sayUndoable } from '../../../admin/undoToast'
import { useSay } from '../../../admin/useSay'
import { useWrittenTime } from '../../../newsroom/admin/useNewsroomTime'
import type { EnterableContest, EnteringView } from '../enteringRules'
import { CallFacts } from './CallFacts'
import { EntryForm } from './EntryForm'
import { readEntry } from './keptEntryRules'
import { OwnEntries } from './OwnEntries'
import { ReceiptNote } from './ReceiptNote'
import { UnsentEntries } from './UnsentEntries'
import type { EntryReceipt } from './useEntrySending'
import { useKeptEntries } from './useKeptEntries'
import { words } from './words'

interface ContestCardProps {
  readonly contest: EnterableContest
  readonly account: EnteringView['account']
  readonly mayEnter: boolean
  readonly onChanged: () => void
}

/** A form that is open: a new work, or one that was kept. */
interface OpenForm {
  readonly form: string
  readonly text: KeptText | null
  /** It came back by itself when the page was opened. */
  readonly isBack: boolean
}

/** A contest: what it asks for, the form while a work is being entered, and what the account has in it. */
export function ContestCard({ contest, account, mayEnter, onChanged }: ContestCardProps) {
  const say = useSay()
  const written = useWrittenTime()
  const [entering, setEntering] = useState<OpenForm | null>(null)
  const [receipt, setReceipt] = useState<EntryReceipt | null>(null)
  const card = useRef<HTMLElement>(null)
  const { id, title, window, isJuror, entries } = contest
  const canEnter = window === 'open' && mayEnter

  const kept = useKeptEntries(id)
  const { offered } = kept
  const isFirstLook = useRef(true)
  useEffect(() => {
    if (!offered || !isFirstLook.current || !canEnter) return
    isFirstLook.current = false
    // What was being filled in when the page was left stands there again.
    const [newest] = offered
    if (newest) setEntering((open) => open ?? { form: newest.form, text: newest, isBack: true })
  }, [offered, canEnter])

  function open(text: KeptText | null): void {
    setReceipt(null)
    setEntering({ form: text?.form ?? newName(), text, isBack: false })
  }

  function throwAway(form: string): void {
    const text = kept.drop(form)
    if (!text) return
    sayUndoable(say(words.dropped), { label: say(words.undo), onUndo: () => kept.putBack(text) })
  }

  /** Closes the form; what is in it stays, unless it is given up. */
  function leave(givenUp?: string): void {
    setEntering(null)
    // The form goes, and the cursor with it.
    requestAnimationFrame(() => {
      card.current?.querySelector<HTMLElement>('.enter-card__open')?.focus()
      if (givenUp) throwAway(givenUp)
      else kept.look()
    })
  }

  const note = entering?.text && (
    <div className="enter-form__back">
      <p role="status">{filled(say(words.putBack), { time: written(entering.text.typedAt) })}</p>
      <Button buttonStyle="secondary" size="small" margin={false} onClick={() => leave(entering.form)}>
        {say(words.drop)}
      </Button>
    </div>
  )
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
      {canEnter && !entering && (
        <UnsentEntries texts={offered ?? []} onGoOn={open} onDrop={({ form }) => throwAway(form)} />
      )}
      {canEnter && !entering && (
        <Button
          className="enter-card__open"
          size="medium"
          margin={false}
          onClick={() => open(null)}
          extraButtonProps={{ 'aria-label': filled(say(words.enterTo), { title }) }}
        >
          {say(words.enter)}
        </Button>
      )}
      {entering && (
        <EntryForm
          key={entering.form}
          contest={contest}
          staffName={account.name}
          place={kept.place}
          form={entering.form}
          kept={entering.text && readEntry(entering.text.fields, contest)}
          takesFocus={!entering.isBack}
          note={note}
          onLeave={() => leave()}
          onArrivedBefore={onChanged}
          onEntered={(entered) => {
            setEntering(null)
            kept.look()
            setReceipt(entered)
            onChanged()
          }}
        />
      )}
      {(window !== 'ahead' || entries.length > 0) && <OwnEntries entries={entries} onChanged={onChanged} />}
    </section>
  )
}
