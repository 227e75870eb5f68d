'use client'
import { useSlatePlugin } from '@payloadcms/richtext-slate/client'
import type { ReactEditor } from 'slate-react'
import { withBodyShape } from './withBodyShape'
import { withCleanPaste } from './withCleanPaste'

/** Registers the body's shape with Payload's Slate editor. */
export function BodyShapePlugin() {
  useSlatePlugin('bodyShape', (editor) => withCleanPaste(withBodyShape(editor as ReactEditor)))
  return null
}
