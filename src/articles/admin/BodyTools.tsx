'use client'
import { Editor } from 'slate'
import { useSlate } from 'slate-react'
import { useSay } from '../../admin/useSay'
import type { Bilingual } from '../../language'
import { BodyLabel } from './BodyLabel'
import { isNodeOfType, toggleBlock, toggleList } from './bodyNodes'
import { Composition } from './Composition'
import { LinkButton } from './LinkTool'
import { MovedCursor } from './MovedCursor'
import { PasteNotice } from './PasteNotice'
import { PhotoButton } from './PhotoTool'
import { SourceButton } from './SourceTool'
import { TextTools } from './TextTools'
import { ToolButton } from './ToolButton'
import { VerbatimLock } from './VerbatimLock'
import './body.css'

const labels = {
  h2: { zh: '小标题', en: 'Subhead' },
  blockquote: { zh: '引文', en: 'Quote' },
  ul: { zh: '列表', en: 'List' },
  ol: { zh: '编号', en: 'Numbered list' },
} as const satisfies Record<string, Bilingual>

/**
 * The body's whole toolbar. It stands in the place of one element's button, because that place alone knows whether the
 * form is read-only.
 */
export function BodyTools() {
  return (
    <>
      <BlockButton type="h2" />
      <BlockButton type="blockquote" />
      <ListButton type="ul" />
      <ListButton type="ol" />
      <LinkButton />
      <PhotoButton />
      <SourceButton />
      <BoldButton />
      <TextTools />
      <PasteNotice />
      <Composition />
      <MovedCursor />
      <BodyLabel />
      <VerbatimLock />
    </>
  )
}

function BoldButton() {
  const editor = useSlate()
  const say = useSay()
  const isBold = editor.selection !== null && Boolean(marksOf(editor).bold)
  const toggle = () => (isBold ? Editor.removeMark(editor, 'bold') : Editor.addMark(editor, 'bold', true))
  return (
    <ToolButton label={say({ zh: '加粗（Ctrl+B）', en: 'Bold (Ctrl+B)' })} isActive={isBold} onUse={toggle}>
      <strong>{say({ zh: '粗', en: 'B' })}</strong>
    </ToolButton>
  )
}

function BlockButton({ type }: { readonly type: 'h2' | 'blockquote' }) {
  const editor = useSlate()
  const label = useSay()(labels[type])
  return (
    <ToolButton label={label} isActive={isWithin(editor, type)} onUse={() => toggleBlock(editor, type)}>
      {label}
    </ToolButton>
  )
}

function ListButton({ type }: { readonly type: 'ul' | 'ol' }) {
  const editor = useSlate()
  const label = useSay()(labels[type])
  return (
    <ToolButton label={label} isActive={isWithin(editor, type)} onUse={() => toggleList(editor, type)}>
      {label}
    </ToolButton>
  )
}

function isWithin(editor: Editor, type: string): boolean {
  if (!editor.selection) return false
  const [match] = Editor.nodes(editor, { match: (node) => isNodeOfType(node, type) })
  return match !== undefined
}

function marksOf(editor: Editor): { readonly bold?: boolean } {
  return Editor.marks(editor) ?? {}
}
