'use client'
import { Button } from '@payloadcms/ui'
import { type KeyboardEvent, use, useEffect, useId, useRef, useState } from 'react'
import { useSay } from '../../admin/useSay'
import { completeMention, mentionBeingTyped, mentionedIn } from '../mentionRules'
import { maxCommentLength, type NewTarget } from '../vocabulary'
import { type Colleague, usePeople } from './usePeople'
import { UnsentCommentsContext } from './useUnsentComments'
import { words } from './words'

/** The name of the box that a new thread is written in. */
export const newBox = 'new'
const piece: NewTarget = { target: 'piece' }

interface ComposerProps {
  /** Its name among the boxes beside this document. */
  readonly box: string
  readonly target?: NewTarget
  readonly label: string
  readonly submit: string
  readonly initial?: string
  readonly isFocused?: boolean
  /** Gives null when it was taken, or why it was not. */
  readonly onSend: (text: string, mentions: readonly string[]) => Promise<string | null>
  readonly onSent: () => void
  /** For a box that opens and closes. */
  readonly onClose?: () => void
}

const shownPeople = 6

/** Those whose name begins so stand before those whose name only contains it. */
function peopleNamed(typed: string, people: readonly Colleague[]): Colleague[] {
  const found = people.filter(({ name }) => name.includes(typed))
  const isOther = ({ name }: Colleague) => Number(!name.startsWith(typed))
  return found.sort((a, b) => isOther(a) - isOther(b)).slice(0, shownPeople)
}

/**
 * A box to write a comment in; Ctrl+Enter sends it, and an @ offers the colleagues' names. What was not sent is in it again
 * when it comes back, also in another box of this name that is about something else.
 */
export function Composer(props: ComposerProps) {
  const { box: name, target = piece, label, submit, initial = '', isFocused = false, onSend, onSent, onClose } = props
  const say = useSay()
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const unsent = use(UnsentCommentsContext)
  const [text, setText] = useState(() => unsent.find(name)?.text ?? initial)
  const [cursor, setCursor] = useState<number | null>(null)
  const [chosen, setChosen] = useState(0)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const people = usePeople(text.includes('@'))
  const typed = cursor === null ? null : mentionBeingTyped(text, cursor)
  const offered = typed === null ? [] : peopleNamed(typed, people)

  useEffect(() => {
    unsent.keep(name, { text: text === initial ? '' : text, target })
  }, [unsent, name, text, initial, target])

  // Sent from another tab, or by a box that was closed before the answer.
  useEffect(
    () => unsent.whenDropped(name, (dropped) => setText((shown) => (shown === dropped ? initial : shown))),
    [unsent, name, initial],
  )

  function take(person: Colleague): void {
    const completed = completeMention(text, cursor ?? text.length, person.name)
    setText(completed.text)
    setCursor(null)
    requestAnimationFrame(() => {
      box.current?.focus()
      box.current?.setSelectionRange(completed.cursor, completed.cursor)
    })
  }

  async function send(): Promise<void> {
    if (isBusy || text.trim() === '') return
    setIsBusy(true)
    const refusal = await onSend(text, mentionedIn(text, people))
    setIsBusy(false)
    setProblem(refusal === null ? null : refusal || say(words.notSent))
    if (refusal !== null) return
    unsent.drop(name)
    setText('')
    onSent()
  }

  function giveUp(): void {
    unsent.drop(name)
    onClose?.()
  }

  function onKeyDown(event: KeyboardEvent): void {
    const person = offered[chosen % Math.max(1, offered.length)]
    if (person && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      setChosen((chosen + (event.key === 'ArrowDown' ? 1 : offered.length - 1)) % offered.length)
    } else if (person && (event.key === 'Enter' || event.key === 'Tab')) take(person)
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send()
    else if (event.key === 'Escape' && offered.length > 0) setCursor(null)
    else if (event.key === 'Escape' && onClose) onClose()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className="comment-composer">
      <label className="comment-composer__label" htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={box}
        id={id}
        className="comment-composer__box"
        rows={3}
        maxLength={maxCommentLength}
        value={text}
        // The box is emptied when the server has it: what was typed until then would go with it.
        readOnly={isBusy}
        // biome-ignore lint/a11y/noAutofocus: it opens on the person's own command to write there
        autoFocus={isFocused}
        onChange={(event) => {
          setText(event.target.value)
          setCursor(event.target.selectionStart)
          setChosen(0)
        }}
        onKeyDown={onKeyDown}
      />
      {offered.length > 0 && (
        <ul className="comment-composer__people" aria-label={say(words.mention)}>
          {offered.map((person, index) => (
            <li key={person.id}>
              <button type="button" aria-current={index === chosen} onClick={() => take(person)}>
                {person.name}
              </button>
            </li>
          ))}
        </ul>
      )}
      {problem && (
        <p className="comment-composer__problem" role="alert">
          {problem}
        </p>
      )}
      <div className="comment-composer__buttons">
        {onClose && (
          <Button buttonStyle="secondary" size="small" margin={false} onClick={giveUp}>
            {say(words.cancel)}
          </Button>
        )}
        <Button size="small" margin={false} disabled={isBusy || text.trim() === ''} onClick={() => void send()}>
          {submit}
        </Button>
      </div>
    </div>
  )
}
