'use client'
import { type ClipboardEvent, type KeyboardEvent, useLayoutEffect, useRef } from 'react'

interface CellInputProps {
  readonly label: string
  readonly value: string
  readonly isEditing: boolean
  readonly takesFocus: boolean
  readonly isLong: boolean
  readonly isInvalid: boolean
  /** The first sign was typed: the cell is written anew. */
  readonly onBegin: () => void
  /** What stands in it now; not while an input method composes. */
  readonly onType: (text: string) => void
  readonly onKey: (event: KeyboardEvent<HTMLTextAreaElement>) => void
  readonly onClipboard: (event: ClipboardEvent<HTMLTextAreaElement>) => void
  readonly onBlur: () => void
}

/**
 * The field of the active cell. It has the focus before anything is typed, so that an input method composes in it from
 * the first key on; it shows nothing until then.
 */
export function CellInput(props: CellInputProps) {
  const { label, value, isEditing, takesFocus, isLong, isInvalid, onBegin, onType, onKey, onClipboard, onBlur } = props
  const field = useRef<HTMLTextAreaElement>(null)
  /** What was typed begins the cell anew, and stays as it is. */
  const isTyped = useRef(false)

  useLayoutEffect(() => {
    if (takesFocus && document.activeElement !== field.current) field.current?.focus({ preventScroll: true })
    if (takesFocus) field.current?.closest('td')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [takesFocus])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the value that editing begins with; then it is this field's own
  useLayoutEffect(() => {
    const at = field.current
    if (!at) return
    if (!isEditing) {
      isTyped.current = false
      at.value = ''
    } else if (!isTyped.current) {
      at.value = value
      at.setSelectionRange(value.length, value.length)
    }
  }, [isEditing])

  function begin(): void {
    if (isEditing) return
    isTyped.current = true
    onBegin()
  }

  return (
    <textarea
      ref={field}
      className={`picture-sheet__input ${isEditing ? 'picture-sheet__input--open' : ''}`}
      aria-label={label}
      aria-invalid={isInvalid || undefined}
      rows={isLong ? 4 : 1}
      autoComplete="off"
      spellCheck={false}
      onCompositionStart={begin}
      onCompositionEnd={(event) => onType(event.currentTarget.value)}
      onInput={(event) => {
        begin()
        // React's own types do not know it of an input event.
        if (!(event.nativeEvent as InputEvent).isComposing) onType(event.currentTarget.value)
      }}
      onKeyDown={(event) => {
        // Keys of an input method are its own: Enter takes a word, arrows choose one. Some send only 229.
        if (event.nativeEvent.isComposing || event.keyCode === 229) return
        onKey(event)
      }}
      onCopy={onClipboard}
      onCut={onClipboard}
      onPaste={onClipboard}
      onBlur={onBlur}
    />
  )
}
