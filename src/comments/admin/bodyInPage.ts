import { Range } from 'slate'
import { ReactEditor } from 'slate-react'
import { type Anchor, anchorOf, type Stretch } from '../anchorRules'
import { flattenBody, offsetAt, pointAt } from '../bodyTextRules'

/** Editors of rich texts on the page, the newest last; those that are no longer shown are passed over. */
let editors: readonly ReactEditor[] = []
const keptEditors = 12

export function noteEditor(editor: ReactEditor): void {
  editors = [...editors.slice(1 - keptEditors), editor]
}

/** The editor of the document's body, where it is on the page. */
function bodyEditor(): ReactEditor | null {
  return [...editors].reverse().find((editor) => elementOf(editor)?.id === 'field-body') ?? null
}

function elementOf(editor: ReactEditor): HTMLElement | null {
  try {
    const element = ReactEditor.toDOMNode(editor, editor)
    return element.isConnected ? element : null
  } catch {
    // Not mounted yet, or no longer.
    return null
  }
}

/** The words selected in the body, as an anchor; null where none are. */
export function selectedAnchor(): Anchor | null {
  const editor = bodyEditor()
  const range = editor && (selectionInPage(editor) ?? editor.selection)
  if (!editor || !range || Range.isCollapsed(range)) return null
  const flat = flattenBody(editor.children)
  const [from, to] = Range.edges(range)
  const start = offsetAt(flat, from)
  const end = offsetAt(flat, to)
  if (start === null || end === null || end <= start) return null
  return anchorOf(flat.text, trimmed(flat.text, { start, end }))
}

function selectionInPage(editor: ReactEditor): Range | null {
  const selection = window.getSelection()
  const element = elementOf(editor)
  if (!selection || selection.rangeCount === 0 || !element?.contains(selection.anchorNode)) return null
  return ReactEditor.toSlateRange(editor, selection, { exactMatch: false, suppressThrow: true })
}

/** A double click takes the line's end along. */
function trimmed(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end)
  const left = words.length - words.trimStart().length
  const right = words.length - words.trimEnd().length
  return left + right < words.length ? { start: start + left, end: end - right } : { start, end }
}

/** The place on the page where a stretch of the body stands; null where it is not shown. */
export function rangeInPage(stretch: Stretch): globalThis.Range | null {
  const editor = bodyEditor()
  if (!editor) return null
  const flat = flattenBody(editor.children)
  const anchor = pointAt(flat, stretch.start, 'start')
  const focus = pointAt(flat, stretch.end, 'end')
  if (!anchor || !focus) return null
  try {
    return ReactEditor.toDOMRange(editor, {
      anchor: { path: [...anchor.path], offset: anchor.offset },
      focus: { path: [...focus.path], offset: focus.offset },
    })
  } catch {
    // The page lags behind the text for a moment.
    return null
  }
}

/** The place in the flat text of a click in the body; null for a click elsewhere. */
export function offsetOfClick(event: MouseEvent): number | null {
  const editor = bodyEditor()
  if (!editor || !(event.target instanceof Node) || !elementOf(editor)?.contains(event.target)) return null
  const { selection } = editor
  return selection && Range.isCollapsed(selection) ? offsetAt(flattenBody(editor.children), selection.anchor) : null
}
