'use client'
import { useSlatePlugin } from '@payloadcms/richtext-slate/client'
import type { ReactEditor } from 'slate-react'
import { noteEditor } from './bodyInPage'

/** Lets the comments find the body's editor; it changes nothing about it. */
export function CommentPlugin() {
  useSlatePlugin('comments', (editor) => {
    noteEditor(editor as ReactEditor)
    return editor
  })
  return null
}
