'use client'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { Editor, type Range, Transforms } from 'slate'
import { ReactEditor, useSlate } from 'slate-react'
import { useSay } from '../../admin/useSay'
import type { Bilingual } from '../../language'
import { type Found, findWords } from './findRules'

interface FindBarProps {
  readonly isReadOnly: boolean
  readonly onClose: () => void
}

/** Finds words in the text and replaces them; all replacements are one step to undo. */
export function FindBar({ isReadOnly, onClose }: FindBarProps) {
  const editor = useSlate()
  const say = useSay()
  const [words, setWords] = useState(() => selectedWords(editor))
  const [replacement, setReplacement] = useState('')
  const [matchesCase, setMatchesCase] = useState(false)
  const [isWhole, setIsWhole] = useState(false)
  const [place, setPlace] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const body = editor.children
  const found = useMemo(() => findWords(body, { words, matchesCase, isWhole }), [body, words, matchesCase, isWhole])
  const current = found.length > 0 ? Math.min(place, found.length - 1) : -1
  useHighlights(editor, found, current)

  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [])

  const go = useCallback(
    (step: number) => {
      if (found.length === 0) return
      const next = (current + step + found.length) % found.length
      setPlace(next)
      const match = found[next]
      if (match) scrollTo(editor, match)
    },
    [editor, found, current],
  )

  function close(): void {
    onClose()
    const match = found[current]
    ReactEditor.focus(editor)
    if (match) Transforms.select(editor, match as Range)
  }

  function replaceOne(): void {
    const match = found[current]
    if (match) replaceAt(editor, [match], replacement)
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: the form around it is the piece's own
    <div
      className="body-find"
      role="search"
      aria-label={say(texts.title)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault()
          event.stopPropagation()
          close()
        }
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.type === 'text') {
          event.preventDefault()
          go(event.shiftKey ? -1 : 1)
        }
      }}
    >
      <input
        ref={input}
        type="text"
        aria-label={say(texts.words)}
        placeholder={say(texts.words)}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <span role="status" className="body-find__count">
        {words === '' ? '' : found.length === 0 ? say(texts.none) : `${current + 1} / ${found.length}`}
      </span>
      <Tool label={say(texts.previous)} onUse={() => go(-1)}>
        ↑
      </Tool>
      <Tool label={say(texts.next)} onUse={() => go(1)}>
        ↓
      </Tool>
      <label>
        <input type="checkbox" checked={matchesCase} onChange={() => setMatchesCase(!matchesCase)} />{' '}
        {say(texts.matchesCase)}
      </label>
      <label>
        <input type="checkbox" checked={isWhole} onChange={() => setIsWhole(!isWhole)} /> {say(texts.isWhole)}
      </label>
      {!isReadOnly && (
        <>
          <input
            type="text"
            aria-label={say(texts.replacement)}
            placeholder={say(texts.replacement)}
            value={replacement}
            onChange={(event) => setReplacement(event.target.value)}
          />
          <Tool label={say(texts.replace)} isDisabled={current < 0} onUse={replaceOne}>
            {say(texts.replace)}
          </Tool>
          <Tool
            label={say(texts.replaceAll)}
            isDisabled={current < 0}
            onUse={() => replaceAt(editor, found, replacement)}
          >
            {say(texts.replaceAll)}
          </Tool>
        </>
      )}
      <Tool label={say(texts.close)} onUse={close}>
        ×
      </Tool>
    </div>
  )
}

interface ToolProps {
  readonly label: string
  readonly isDisabled?: boolean
  readonly children: string
  readonly onUse: () => void
}

function Tool({ label, isDisabled = false, children, onUse }: ToolProps) {
  return (
    <button
      type="button"
      className="body-find__tool"
      title={label}
      aria-label={label}
      disabled={isDisabled}
      onClick={onUse}
    >
      {children}
    </button>
  )
}

/** From the last to the first, so that the places before stay what they are. */
function replaceAt(editor: Editor, found: readonly Found[], replacement: string): void {
  Editor.withoutNormalizing(editor, () => {
    for (const match of found.toReversed()) {
      const at = match as Range
      // The replacement looks as the first of the words did.
      Transforms.insertText(editor, replacement, { at: at.anchor })
      const start = { ...at.anchor, offset: at.anchor.offset + replacement.length }
      const isOneText = at.anchor.path.join() === at.focus.path.join()
      const end = isOneText ? { ...at.focus, offset: at.focus.offset + replacement.length } : at.focus
      Transforms.delete(editor, { at: { anchor: start, focus: end } })
    }
  })
}

function selectedWords(editor: Editor): string {
  const words = editor.selection ? Editor.string(editor, editor.selection) : ''
  return words.length <= 100 && !words.includes('\n') ? words : ''
}

function scrollTo(editor: Editor, match: Found): void {
  const range = domRange(editor, match)
  range?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
}

function domRange(editor: Editor, match: Found): globalThis.Range | null {
  try {
    return ReactEditor.toDOMRange(editor, match as Range)
  } catch {
    // The page has not followed the text yet; the next render shows it.
    return null
  }
}

/** Marks what was found without touching the editor's own elements. */
function useHighlights(editor: Editor, found: readonly Found[], current: number): void {
  useEffect(() => {
    if (!('highlights' in CSS)) return
    const frame = requestAnimationFrame(() => {
      const ranges = found.slice(0, 500).flatMap((match) => domRange(editor, match) ?? [])
      const match = found[current]
      const now = match ? domRange(editor, match) : null
      CSS.highlights.set('body-found', new Highlight(...ranges))
      if (now) CSS.highlights.set('body-found-current', new Highlight(now))
      else CSS.highlights.delete('body-found-current')
    })
    return () => cancelAnimationFrame(frame)
  }, [editor, found, current])
  useEffect(
    () => () => {
      if (!('highlights' in CSS)) return
      CSS.highlights.delete('body-found')
      CSS.highlights.delete('body-found-current')
    },
    [],
  )
}

const texts = {
  title: { zh: '查找和替换', en: 'Find and replace' },
  words: { zh: '查找', en: 'Find' },
  replacement: { zh: '替换为', en: 'Replace with' },
  previous: { zh: '上一处（Shift+Enter）', en: 'Previous (Shift+Enter)' },
  next: { zh: '下一处（Enter）', en: 'Next (Enter)' },
  matchesCase: { zh: '分大小写', en: 'Match case' },
  isWhole: { zh: '整词', en: 'Whole word' },
  replace: { zh: '替换', en: 'Replace' },
  replaceAll: { zh: '全部替换', en: 'Replace all' },
  none: { zh: '没有找到', en: 'Not found' },
  close: { zh: '关闭（Esc）', en: 'Close (Esc)' },
} as const satisfies Record<string, Bilingual>
