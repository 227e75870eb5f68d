'use client'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { ReactEditor, useSlate } from 'slate-react'
import { followCursor, isCursorShown } from './followCursor'

const movingKeys: ReadonlySet<string> = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
])

/**
 * Lets the last move of the cursor win. Slate takes a move over and then has the page drawn; whoever presses the next
 * key before that, on a busy machine, would be put back to where the cursor was before it. So would whoever moves it
 * within the tenth of a second that Slate may take to notice, if the page is drawn for another reason meanwhile.
 */
export function MovedCursor() {
  const editor = useSlate()
  const isMovedByHand = useRef(false)
  useEffect(() => {
    const { onChange } = editor
    editor.onChange = (options) => {
      const isMove = editor.operations.length > 0 && editor.operations.every(({ type }) => type === 'set_selection')
      // A move that the page shows already was made in the page: what it shows when this is drawn can only be newer.
      isMovedByHand.current = isMove && isCursorShown(editor)
      onChange(options)
    }
    return () => {
      editor.onChange = onChange
    }
  }, [editor])
  useEffect(() => {
    let isMoving = false
    // The browser moves its own cursor right after this.
    const begin = (event: Event) => {
      const isMove = !(event instanceof KeyboardEvent) || movingKeys.has(event.key)
      const text = ReactEditor.toDOMNode(editor, editor)
      isMoving = isMove && event.target instanceof Node && text.contains(event.target)
    }
    // Once for each: a selection that is drawn with the mouse is Slate's to follow.
    const follow = () => {
      if (isMoving) followCursor(editor)
      isMoving = false
    }
    document.addEventListener('pointerdown', begin, true)
    document.addEventListener('keydown', begin, true)
    document.addEventListener('selectionchange', follow)
    return () => {
      document.removeEventListener('pointerdown', begin, true)
      document.removeEventListener('keydown', begin, true)
      document.removeEventListener('selectionchange', follow)
    }
  }, [editor])
  // Stands before the text in the page, so that this happens before Slate shows its own cursor.
  useLayoutEffect(() => {
    if (isMovedByHand.current) followCursor(editor)
  })
  return null
}
