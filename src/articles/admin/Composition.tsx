'use client'
import { useEffect } from 'react'
import { ReactEditor, useSlateStatic } from 'slate-react'
import { mendComposedText } from './mendComposedText'

/** Keeps what an input method leaves in the page true to the text. */
export function Composition() {
  const editor = useSlateStatic()
  useEffect(() => {
    const root = ReactEditor.toDOMNode(editor, editor)
    let timer: ReturnType<typeof setTimeout> | undefined
    const mend = () => {
      clearTimeout(timer)
      // After Slate has taken the words and React has shown them.
      timer = setTimeout(() => mendComposedText(editor), 20)
    }
    root.addEventListener('compositionend', mend)
    return () => {
      clearTimeout(timer)
      root.removeEventListener('compositionend', mend)
    }
  }, [editor])
  return null
}
