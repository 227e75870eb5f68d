'use client'
import { Button, CheckboxInput, TextInput, toast, useDocumentInfo } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { Editor, type Element, Range, Transforms } from 'slate'
import { ReactEditor, useSlate, useSlateStatic } from 'slate-react'
import { Dialog } from '../../admin/Dialog'
import { beginsHere } from '../../admin/firstStop'
import { useSay } from '../../admin/useSay'
import type { Bilingual } from '../../language'
import { isNodeOfType, linkPattern } from './bodyNodes'
import { ToolButton } from './ToolButton'

/** Links the selected words to an address, or changes the link in which the cursor stands. */
export function LinkButton() {
  const editor = useSlate()
  const say = useSay()
  const [selection, setSelection] = useState<Range | null>(null)
  const link = editor.selection ? linkAt(editor) : undefined

  function open(): void {
    const { selection: selected } = editor
    if (!selected) return
    const [gap] = Editor.nodes(editor, { at: selected, match: (node) => isNodeOfType(node, 'gap') })
    if (gap) toast.error(say(texts.overGap))
    else setSelection(selected)
  }

  return (
    <>
      <ToolButton label={say(texts.link)} isActive={link !== undefined} onUse={open}>
        {say(texts.link)}
      </ToolButton>
      {selection && <LinkDialog selection={selection} onClose={() => setSelection(null)} />}
    </>
  )
}

interface LinkDialogProps {
  readonly selection: Range
  readonly onClose: () => void
}

function LinkDialog({ selection, onClose }: LinkDialogProps) {
  const editor = useSlateStatic()
  const { id } = useDocumentInfo()
  const dialogId = useId()
  const say = useSay()
  const link = linkAt(editor, selection)
  const [url, setUrl] = useState(link ? String(link[0].url ?? '') : 'https://')
  const [isNewTab, setIsNewTab] = useState(link ? link[0].newTab === true : false)
  const [hasProblem, setHasProblem] = useState(false)

  function finish(change: () => void): void {
    Transforms.select(editor, selection)
    change()
    onClose()
    ReactEditor.focus(editor)
  }

  function apply(): void {
    const address = url.trim()
    if (!linkPattern.test(address) || address === 'https://') setHasProblem(true)
    else finish(() => setLink(editor, { address, isNewTab, at: link?.[1] }))
  }

  return (
    <Dialog slug={`link-${id}-${dialogId}`} title={say(texts.link)} onClose={onClose}>
      <div className="piece-dialog__fields">
        <div {...beginsHere}>
          <TextInput
            path="link-url"
            label={say(texts.address)}
            value={url}
            onChange={(event: { target: { value: string } }) => setUrl(event.target.value)}
          />
        </div>
        <CheckboxInput
          name="link-new-tab"
          label={say(texts.newTab)}
          checked={isNewTab}
          onToggle={() => setIsNewTab(!isNewTab)}
        />
        {hasProblem && <p className="piece-dialog__problem">{say(texts.problem)}</p>}
      </div>
      <div className="piece-dialog__buttons">
        <Button buttonStyle="secondary" size="medium" margin={false} onClick={onClose}>
          {say(texts.cancel)}
        </Button>
        {link && (
          <Button
            buttonStyle="secondary"
            size="medium"
            margin={false}
            onClick={() => finish(() => Transforms.unwrapNodes(editor, { at: link[1] }))}
          >
            {say(texts.remove)}
          </Button>
        )}
        <Button size="medium" margin={false} onClick={apply}>
          {say(texts.apply)}
        </Button>
      </div>
    </Dialog>
  )
}

interface LinkTarget {
  readonly address: string
  readonly isNewTab: boolean
  readonly at: number[] | undefined
}

function setLink(editor: Editor, { address, isNewTab, at }: LinkTarget): void {
  const attributes = { type: 'link', linkType: 'custom', url: address, ...(isNewTab ? { newTab: true } : {}) }
  if (at) {
    Transforms.setNodes(editor, { url: address, newTab: isNewTab || undefined } as Partial<Element>, { at })
  } else if (editor.selection && Range.isCollapsed(editor.selection)) {
    Transforms.insertNodes(editor, { ...attributes, children: [{ text: address }] } as Element)
  } else {
    Transforms.wrapNodes(editor, { ...attributes, children: [] } as Element, { split: true })
  }
}

interface LinkElement extends Element {
  readonly url?: unknown
  readonly newTab?: unknown
}

function linkAt(editor: Editor, at: Range | null = editor.selection): [LinkElement, number[]] | undefined {
  if (!at) return undefined
  const [link] = Editor.nodes<LinkElement>(editor, {
    at,
    match: (node): node is LinkElement => isNodeOfType(node, 'link'),
  })
  return link
}

const texts = {
  link: { zh: '链接', en: 'Link' },
  address: { zh: '网址（http、https 或 mailto）', en: 'Address (http, https or mailto)' },
  newTab: { zh: '在新窗口打开', en: 'Open in a new window' },
  problem: {
    zh: '请填写以 http://、https:// 或 mailto: 开头的地址。',
    en: 'An address begins with http://, https:// or mailto:.',
  },
  overGap: { zh: '所选文字里有缺字，不能加链接。', en: 'The selected words hold a gap: they cannot be a link.' },
  cancel: { zh: '取消', en: 'Cancel' },
  remove: { zh: '去掉链接', en: 'Remove the link' },
  apply: { zh: '确定', en: 'OK' },
} as const satisfies Record<string, Bilingual>
