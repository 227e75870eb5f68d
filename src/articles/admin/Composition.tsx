'use client'
import { useEffect } from 'react'
import { ReactEditor, useSlateStatic } from 'slate-react'
import { followCursor } from './followCursor'
import { mendComposedText } from './mendComposedText'

/** Keeps what an input method leaves in the page true to the text. */
export function Composition() {
  const editor = useSlateStatic()
  useEffect(() => {
    const root = ReactEditor.toDOMNode(editor, editor)
    let timer: ReturnType<typeof setTimeout> | undefined
    const mend = () => {
      delete root.dataset.composing
      clearTimeout(timer)
      // After Slate has taken the words and React has shown them.
      timer = setTimeout(() => mendComposedText(editor), 20)
    }
    // Before Slate's own handler, which sits further up.
    const follow = () => {
      // What stands in an empty line makes room for the letters that the browser writes there itself.
      root.dataset.composing = 'true'
      // Whoever types at once after moving the cursor would write where it was before.
      followCursor(editor)
    }
    root.addEventListener('compositionstart', follow)
    root.addEventListener('compositionend', mend)
    return () => {
      clearTimeout(timer)
      root.removeEventListener('compositionstart', follow)
      root.removeEventListener('compositionend', mend)
    }
  }, [editor])
  return null
}
