'use client'
import { useSlatePlugin } from '@payloadcms/richtext-slate/client'
import { Transforms } from 'slate'
import type { ReactEditor } from 'slate-react'
import { pastedParagraphs } from './bodyNodes'
import { withBodyShape } from './withBodyShape'

/** Registers the body's shape with Payload's Slate editor. */
export function BodyShapePlugin() {
  useSlatePlugin('bodyShape', (editor) => withPlainPaste(withBodyShape(editor as ReactEditor)))
  return null
}

/**
 * Text from outside is pasted as paragraphs: what word processors and web pages bring along as markup is never what was
 * meant. Copies from within the editor keep their gaps and links.
 */
function withPlainPaste<E extends ReactEditor>(editor: E): E {
  const { insertData } = editor
  editor.insertData = (data) => {
    const text = data.getData('text/plain')
    if (data.types.includes('application/x-slate-fragment') || !text) return insertData(data)
    pastedParagraphs(text).forEach((paragraph, index) => {
      if (index > 0) Transforms.splitNodes(editor, { always: true })
      editor.insertText(paragraph)
    })
  }
  return editor
}
