'use client'
import { useEffect } from 'react'
import { ReactEditor, useSlateStatic } from 'slate-react'
import { useSay } from '../../admin/useSay'

/** The name of the body's field for those who hear the page: a label names no element that is edited as a document. */
export function BodyLabel() {
  const editor = useSlateStatic()
  const name = useSay()({ zh: '正文', en: 'Body' })
  useEffect(() => {
    ReactEditor.toDOMNode(editor, editor).setAttribute('aria-label', name)
  }, [editor, name])
  return null
}
