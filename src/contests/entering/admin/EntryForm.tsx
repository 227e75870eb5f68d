'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { filled } from '../../../admin/filled'
import type { Place } from '../../../admin/kept/keptTextRules'
import type { Refused } from '../../../admin/sendJson'
import { useSay } from '../../../admin/useSay'
import { useLeaveWarning } from '../../../photos/admin/useLeaveWarning'
import type { EnterableContest } from '../enteringRules'
import { Consents } from './Consents'
import { EntryField } from './EntryField'
import { type EntryDraft, emptyDraft, type Field, fieldOf } from './entryDraftRules'
import type { KeptEntry } from './keptEntryRules'
import { PicturesField } from './PicturesField'
import { type EntryReceipt, useEntrySending } from './useEntrySending'
import { useFiles } from './useFiles'
import { useKeepEntry } from './useKeepEntry'
import { words } from './words'

interface EntryFormProps {
  readonly contest: EnterableContest
  /** As the work is printed, unless another name is given. */
  readonly staffName: string
  /** Where it is kept until it is sent. */
  readonly place: Place | null
  readonly form: string
  /** What was filled in before the page was left; null for a new work. */
  readonly kept: KeptEntry | null
  /** Not where the form comes back by itself. */
  readonly takesFocus: boolean
  /** Above the fields. */
  readonly note: ReactNode
  readonly onEntered: (receipt: EntryReceipt) => void
  readonly onArrivedBefore: () => void
  readonly onLeave: () => void
}

/** One work: what is filled in stays until its receipt is there, also over a reload. */
export function EntryForm(props: EntryFormProps) {
  const { contest, staffName, place, form: name, kept, takesFocus, note, onEntered, onArrivedBefore, onLeave } = props
  const say = useSay()
  const [draft, setDraft] = useState<EntryDraft>(() => kept?.draft ?? emptyDraft(contest))
  const [key, setKey] = useState(kept?.key ?? '')
  const files = useFiles(kept?.files ?? noFiles)
  const wanted = useMemo(() => [...files.chosen, ...files.missing], [files])
  const { isRefused, drop } = useKeepEntry({
    place,
    form: name,
    title: filled(say(words.keptTitle), { title: draft.title.trim() || say(words.untitled), contest: contest.title }),
    entry: { draft, files: wanted, key },
  })
  const form = useRef<HTMLFormElement>(null)
  const { progress, refused, refusals, mend, send } = useEntrySending({
    contest,
    staffName,
    firstKey: key,
    onKey: setKey,
    onEntered: (receipt) => {
      drop()
      onEntered(receipt)
    },
    onArrivedBefore,
  })
  const isSending = progress !== null
  const change = (changed: Partial<EntryDraft>) => {
    mend(Object.keys(changed).flatMap((name) => fieldOf(name) ?? []))
    setDraft((before) => ({ ...before, ...changed }))
  }
  useLeaveWarning(isSending || files.chosen.length > 0, say(isSending ? words.leave : words.leaveFiles))
  // biome-ignore lint/correctness/useExhaustiveDependencies: where it is opened, once
  useEffect(() => {
    if (takesFocus) form.current?.querySelector<HTMLElement>('select, input')?.focus()
  }, [])
  useEffect(() => {
    // Not where the page is drawn for the first time.
    if (refusals === 0) return
    const marked = form.current?.querySelector<HTMLElement>('[aria-invalid=true]')
    ;(marked ?? form.current?.querySelector<HTMLElement>('[type=submit]'))?.focus()
  }, [refusals])

  function submit(event: FormEvent): void {
    event.preventDefault()
    void send(draft, files)
  }

  const problemsOf = (field: Field) => messagesAt(refused, field)
  return (
    <form ref={form} className="enter-form" noValidate onSubmit={submit}>
      {note}
      {isRefused && (
        <p className="enter__problem" role="alert">
          {say(words.refused)}
        </p>
      )}
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

const noFiles: KeptEntry['files'] = []

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
