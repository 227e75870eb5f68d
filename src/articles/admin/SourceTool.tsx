'use client'
import { Button, TextInput, useDocumentInfo } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { Editor, type Element, type Range, Transforms } from 'slate'
import { ReactEditor, useSlate, useSlateStatic } from 'slate-react'
import { Dialog } from '../../admin/Dialog'
import { beginsHere } from '../../admin/firstStop'
import { useSay } from '../../admin/useSay'
import { maxSourceCharacters } from '../../body/parseBody'
import type { Bilingual } from '../../language'
import { type AnyElement, isNodeOfType } from './bodyNodes'
import { ToolButton } from './ToolButton'

/** Notes where the words before the cursor come from, or changes the note that is selected. */
export function SourceButton() {
  const editor = useSlate()
  const say = useSay()
  const [selection, setSelection] = useState<Range | null>(null)
  const source = editor.selection ? sourceAt(editor, editor.selection) : undefined
  return (
    <>
      <ToolButton label={say(texts.title)} isActive={source !== undefined} onUse={() => setSelection(editor.selection)}>
        {say(texts.button)}
      </ToolButton>
      {selection && <SourceDialog selection={selection} onClose={() => setSelection(null)} />}
    </>
  )
}

function SourceDialog({ selection, onClose }: { readonly selection: Range; readonly onClose: () => void }) {
  const editor = useSlateStatic()
  const { id } = useDocumentInfo()
  const dialogId = useId()
  const say = useSay()
  const source = sourceAt(editor, selection)
  const [note, setNote] = useState(source ? String(source[0].note ?? '') : '')
  const words = note.trim().slice(0, maxSourceCharacters)

  function apply(): void {
    Transforms.select(editor, selection)
    if (source) Transforms.setNodes(editor, { note: words } as Partial<Element>, { at: source[1] })
    else insertSource(editor, words)
    onClose()
    ReactEditor.focus(editor)
  }

  return (
    <Dialog slug={`source-${id}-${dialogId}`} title={say(texts.title)} onClose={onClose}>
      <div className="piece-dialog__fields">
        <div {...beginsHere}>
          <TextInput
            path="source-note"
            label={say(texts.note)}
            value={note}
            onChange={(event: { target: { value: string } }) => setNote(event.target.value)}
          />
        </div>
      </div>
      <div className="piece-dialog__buttons">
        <Button buttonStyle="secondary" size="medium" margin={false} onClick={onClose}>
          {say(texts.cancel)}
        </Button>
        <Button id="source-apply" size="medium" margin={false} disabled={words === ''} onClick={apply}>
          {say(texts.apply)}
        </Button>
      </div>
    </Dialog>
  )
}

/** Behind what is selected; behind the whole link, where the cursor stands in one. */
function insertSource(editor: Editor, note: string): void {
  Transforms.collapse(editor, { edge: 'end' })
  const [link] = Editor.nodes(editor, { match: (node) => isNodeOfType(node, 'link') })
  const behind = link && Editor.after(editor, link[1])
  if (behind) Transforms.select(editor, behind)
  Transforms.insertNodes(editor, { type: 'source', note, children: [{ text: '' }] } as Element)
  Transforms.move(editor)
}

function sourceAt(editor: Editor, at: Range): [AnyElement, number[]] | undefined {
  const [source] = Editor.nodes(editor, { at, match: (node) => isNodeOfType(node, 'source') })
  // What matched is of this kind; Slate gives it back as any node.
  return source as [AnyElement, number[]] | undefined
}

const texts = {
  button: { zh: '来源', en: 'Source' },
  title: { zh: '注明来源（读者见于文末）', en: 'Note a source (readers see it below the text)' },
  note: { zh: '来源，如文件、报告、网址', en: 'Source: a document, a report, an address' },
  cancel: { zh: '取消', en: 'Cancel' },
  apply: { zh: '确定', en: 'OK' },
} as const satisfies Record<string, Bilingual>
