'use client'
import { useElementButton } from '@payloadcms/richtext-slate/client'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { Editor, Range } from 'slate'
import { ReactEditor, useSlate } from 'slate-react'
import { useSay } from '../../admin/useSay'
import { parseBody } from '../../body/parseBody'
import { bodyLength, countWords } from '../../body/readBody'
import type { Bilingual } from '../../language'
import { FindBar } from './FindBar'
import { useIsReadOnlyBody } from './useBodyLock'

/** Finding, the text alone on the page, and its length. */
export function TextTools() {
  const editor = useSlate()
  const say = useSay()
  const isReadOnly = useIsReadOnlyBody()
  const [isFinding, setIsFinding] = useState(false)
  const [isAlone, setIsAlone] = useState(false)
  const here = useRef<HTMLSpanElement>(null)

  useEffect(() => {
    const field = here.current?.closest<HTMLElement>('.rich-text')
    if (!field) return
    const onKey = (event: KeyboardEvent) => {
      const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
      if (isCommand && (event.key === 'f' || event.key === 'h')) {
        event.preventDefault()
        setIsFinding(true)
        field.querySelector<HTMLInputElement>('.body-find input')?.focus()
      }
      if (event.key === 'Escape') setIsAlone(false)
    }
    field.addEventListener('keydown', onKey)
    return () => field.removeEventListener('keydown', onKey)
  }, [])

  useEffect(() => {
    const field = here.current?.closest<HTMLElement>('.rich-text')
    field?.classList.toggle('body-alone', isAlone)
    document.body.classList.toggle('has-body-alone', isAlone)
    return () => document.body.classList.remove('has-body-alone')
  }, [isAlone])

  function toggleAlone(): void {
    setIsAlone(!isAlone)
    ReactEditor.focus(editor)
  }

  return (
    <>
      <FreeButton label={say(texts.find)} isActive={isFinding} onUse={() => setIsFinding(!isFinding)}>
        {say(texts.findShort)}
      </FreeButton>
      <FreeButton label={say(isAlone ? texts.leave : texts.alone)} isActive={isAlone} onUse={toggleAlone}>
        {say(texts.aloneShort)}
      </FreeButton>
      <span ref={here} className="body-count">
        <Length />
      </span>
      {isFinding && <FindBar isReadOnly={isReadOnly} onClose={() => setIsFinding(false)} />}
    </>
  )
}

interface FreeButtonProps {
  readonly label: string
  readonly isActive: boolean
  readonly children: string
  readonly onUse: () => void
}

/** Reading tools work in a read-only form too, whose toolbar is switched off as a whole. */
function FreeButton({ label, isActive, children, onUse }: FreeButtonProps) {
  const { disabled } = useElementButton()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (disabled !== undefined) button.current?.removeAttribute('disabled')
    button.current?.setAttribute('tabindex', '0')
  }, [disabled])
  return (
    <button
      ref={button}
      type="button"
      className={`rich-text__button body-tool ${isActive ? 'rich-text__button__button--active' : ''}`}
      title={label}
      aria-label={label}
      aria-pressed={isActive}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onUse}
    >
      {children}
    </button>
  )
}

/** Characters and Latin words, as the newsroom counts; of what is selected too. Counted when there is time for it. */
function Length() {
  const editor = useSlate()
  const say = useSay()
  const body = useDeferredValue(editor.children)
  const total = useMemo(() => bodyLength(parseBody(body).body), [body])
  const { selection } = editor
  const selected = selection && Range.isExpanded(selection) ? countWords(Editor.string(editor, selection)) : 0
  return (
    <span title={say(texts.howCounted)}>
      {say(texts.length)} {total}
      {selected > 0 && ` · ${say(texts.selected)} ${selected}`}
    </span>
  )
}

const texts = {
  find: { zh: '查找和替换（Ctrl+F、Ctrl+H）', en: 'Find and replace (Ctrl+F, Ctrl+H)' },
  findShort: { zh: '查找', en: 'Find' },
  alone: { zh: '专注：只看正文', en: 'Focus: the text alone' },
  leave: { zh: '离开专注（Esc）', en: 'Leave focus (Esc)' },
  aloneShort: { zh: '专注', en: 'Focus' },
  length: { zh: '字数', en: 'Length' },
  selected: { zh: '选中', en: 'selected' },
  howCounted: {
    zh: '只算正文：每个汉字、每个中文标点算一字，每个英文词、每个数字算一字；标题、图片说明、来源和空格不算。',
    en: 'The body alone: each Chinese character or mark, Latin word and number counts as one; headlines, captions, sources and blanks do not.',
  },
} as const satisfies Record<string, Bilingual>
