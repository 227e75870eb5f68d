'use client'
import { Popup, useFormFields } from '@payloadcms/ui'
import { type Element, Transforms } from 'slate'
import { useSlate } from 'slate-react'
import { useSay } from '../../editorial/admin/useSay'
import { ToolButton } from './ToolButton'
import { useCaptions } from './useCaptions'

/** Puts one of the piece's captions into the text, below the paragraph in which the cursor stands. */
export function PhotoButton() {
  const editor = useSlate()
  const say = useSay()
  const ids = useFormFields(([fields]) => idsIn(fields?.captions?.value).join(','))
  const captions = useCaptions(ids ? ids.split(',') : [])
  const label = say({ zh: '图片', en: 'Picture' })

  function insert(captionId: string): void {
    const at = editor.selection ? [(editor.selection.focus.path[0] ?? 0) + 1] : [editor.children.length]
    Transforms.insertNodes(editor, { type: 'photo', captionId, children: [{ text: '' }] } as Element, { at })
  }

  return (
    <Popup
      buttonType="custom"
      size="medium"
      button={
        <ToolButton label={label} onUse={() => undefined}>
          {label}
        </ToolButton>
      }
      render={({ close }) => (
        <ul className="body-photos">
          {captions.size === 0 && (
            <li>
              {say({
                zh: '请先在“署名与图片”里选图片说明。',
                en: 'Choose captions under "Bylines and pictures" first.',
              })}
            </li>
          )}
          {[...captions].map(([id, { text, credit }]) => (
            <li key={id}>
              <button
                type="button"
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => {
                  insert(id)
                  close()
                }}
              >
                {text} {credit}
              </button>
            </li>
          ))}
        </ul>
      )}
    />
  )
}

function idsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.flatMap((id) => (typeof id === 'string' ? [id] : [])) : []
}
