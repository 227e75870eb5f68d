'use client'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { useSlate } from 'slate-react'
import { followCursor, isCursorShown } from './followCursor'

/**
 * Lets the last move of the cursor win. Slate takes a move over and then has the page drawn; whoever presses the next
 * key before that, on a busy machine, would be put back to where the cursor was before it.
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
  // Stands before the text in the page, so that this happens before Slate shows its own cursor.
  useLayoutEffect(() => {
    if (isMovedByHand.current) followCursor(editor)
  })
  return null
}
