import { Range, Transforms } from 'slate'
import { ReactEditor } from 'slate-react'

/** Takes the page's own cursor over into the text. Slate does so itself, but up to 100 ms later. */
export function followCursor(editor: ReactEditor): void {
  const range = shownRange(editor)
  if (range && !isAt(editor, range)) Transforms.select(editor, range)
}

/** Whether the page shows the cursor where the text has it. */
export function isCursorShown(editor: ReactEditor): boolean {
  const range = shownRange(editor)
  return range !== null && isAt(editor, range)
}

function isAt({ selection }: ReactEditor, range: Range): boolean {
  return selection !== null && Range.equals(range, selection)
}

function shownRange(editor: ReactEditor): Range | null {
  const shown = getSelection()
  if (!shown || shown.rangeCount === 0 || ReactEditor.isComposing(editor)) return null
  return ReactEditor.toSlateRange(editor, shown, { exactMatch: false, suppressThrow: true })
}
