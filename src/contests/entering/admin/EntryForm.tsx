'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { filled } from '../../../admin/filled'
import type { Refused } from '../../../admin/sendJson'
import { useSay } from '../../../admin/useSay'
import { useLeaveWarning } from '../../../photos/admin/useLeaveWarning'
import type { EnterableContest } from '../enteringRules'
import { Consents } from './Consents'
import { EntryField } from './EntryField'
import { type EntryDraft, emptyDraft, type Field, fieldOf } from './entryDraftRules'
import { PicturesField } from './PicturesField'
import { type EntryReceipt, useEntrySending } from './useEntrySending'
import { useFiles } from './useFiles'
import { words } from './words'

interface EntryFormProps {
  readonly contest: EnterableContest
  /** As the work is printed, unless another name is given. */
  readonly staffName: string
  readonly onEntered: (receipt: EntryReceipt) => void
  readonly onArrivedBefore: () => void
  readonly onLeave: () => void
}

/** One work: what is filled in stays until its receipt is there. */
export function EntryForm({ contest, staffName, onEntered, onArrivedBefore, onLeave }: EntryFormProps) {
  const say = useSay()
  const [draft, setDraft] = useState<EntryDraft>(() => emptyDraft(contest))
  const files = useFiles()
  const form = useRef<HTMLFormElement>(null)
  const { progress, refused, refusals, mend, send } = useEntrySending({
    contest,
    staffName,
    onEntered,
    onArrivedBefore,
  })
  const isSending = progress !== null
  const change = (changed: Partial<EntryDraft>) => {
    mend(Object.keys(changed).flatMap((name) => fieldOf(name) ?? []))
    setDraft((before) => ({ ...before, ...changed }))
  }
  useLeaveWarning(isSending, say(words.leave))
  useEffect(() => form.current?.querySelector<HTMLElement>('select, input')?.focus(), [])
  useEffect(() => {
    // Not where the page is drawn for the first time.
    if (refusals === 0) return
    const marked = form.current?.querySelector<HTMLElement>('[aria-invalid=true]')
    ;(marked ?? form.current?.querySelector<HTMLElement>('[type=submit]'))?.focus()
  }, [refusals])

  function submit(event: FormEvent): void {
    event.preventDefault()
    void send(draft, files.chosen)
  }

  const problemsOf = (field: Field) => messagesAt(refused, field)
  return (
    <form ref={form} className="enter-form" noValidate onSubmit={submit}>
      <EntryField name="category" label={say(words.category)} isRequired problems={problemsOf('category')}>
        {(props) => (
          <select {...props} value={draft.category} onChange={({ target }) => change({ category: target.value })}>
            <option value="" disabled>
              {say(words.chooseCategory)}
            </option>
            {contest.categories.map((category) => (
              <option key={category}>{category}</option>
            ))}
          </select>
        )}
      </EntryField>
      <EntryField name="title" label={say(words.workTitle)} isRequired problems={problemsOf('title')}>
        {(props) => (
          <input
            {...props}
            value={draft.title}
            maxLength={100}
            autoComplete="off"
            onChange={({ target }) => change({ title: target.value })}
          />
        )}
      </EntryField>
      <EntryField name="description" label={say(words.description)} problems={problemsOf('description')}>
        {(props) => (
          <textarea
            {...props}
            rows={3}
            value={draft.description}
            maxLength={1_000}
            onChange={({ target }) => change({ description: target.value })}
          />
        )}
      </EntryField>
      <EntryField
        name="author"
        label={say(words.author)}
        hint={filled(say(words.authorHint), { name: staffName })}
        problems={problemsOf('author')}
      >
        {(props) => (
          <input
            {...props}
            value={draft.author}
            maxLength={50}
            autoComplete="off"
            onChange={({ target }) => change({ author: target.value })}
          />
        )}
      </EntryField>
      <PicturesField
        maxPictures={contest.maxPictures}
        media={draft.media}
        files={files}
        onFiles={() => mend(['pictures'])}
        problems={problemsOf('pictures')}
        onMedia={(media) => change({ media })}
      />
      <Consents contest={contest} draft={draft} problemsOf={problemsOf} onChange={change} />
      <Outcome refused={refused} progress={progress} />
      <div className="enter-form__buttons">
        <Button type="submit" size="medium" margin={false} disabled={isSending}>
          {say(words.send)}
        </Button>
        <Button buttonStyle="secondary" size="medium" margin={false} disabled={isSending} onClick={onLeave}>
          {say(words.cancel)}
        </Button>
      </div>
    </form>
  )
}

function Outcome({ refused, progress }: { readonly refused: readonly Refused[]; readonly progress: number | null }) {
  const say = useSay()
  const general = refused.filter(({ path }) => fieldOf(path) === null).map(({ message }) => message)
  const isMarked = refused.length > general.length
  return (
    <>
      {refused.length > 0 && (
        <p className="enter__problem" role="alert">
          {[...general, ...(isMarked ? [say(words.mended)] : [])].join(' ')}
        </p>
      )}
      {progress !== null && (
        <p className="enter-form__progress" role="status">
          <progress max={1} value={progress} aria-label={say(words.send)} />
          {progress < 1 ? filled(say(words.sending), { percent: Math.floor(progress * 100) }) : say(words.receiving)}
        </p>
      )}
    </>
  )
}

function messagesAt(refused: readonly Refused[], field: Field): string[] {
  return refused.filter(({ path }) => fieldOf(path) === field).map(({ message }) => message)
}
