import { Text } from 'slate'
import { ReactEditor } from 'slate-react'

const cursorPlace = '\ufeff'

/**
 * Brings the page back to the text after an input method was at work. The browser writes what is composed into the page
 * itself, at the edge of a link or beside a gap into another node than the one that the words belong to; React never
 * learns of it, and the letters would stay, or stand there twice.
 */
export function mendComposedText(editor: ReactEditor): void {
  if (ReactEditor.isComposing(editor)) return
  const root = ReactEditor.toDOMNode(editor, editor)
  const isMended = [mendTexts(editor, root), dropStrays(root)].includes(true)
  if (isMended) showSelection(editor, root)
}

function mendTexts(editor: ReactEditor, root: HTMLElement): boolean {
  let isMended = false
  for (const element of root.querySelectorAll<HTMLElement>('[data-slate-node=text]')) {
    const text = textOf(editor, element)
    const strings = element.querySelectorAll<HTMLElement>('[data-slate-string]')
    const [only] = strings
    if (text === null || strings.length > 1) continue
    if (only && text !== '') isMended = mendString(only, text) || isMended
    if (!only && text === '') isMended = mendCursorPlace(element) || isMended
  }
  return isMended
}

function textOf(editor: ReactEditor, element: HTMLElement): string | null {
  try {
    const node = ReactEditor.toSlateNode(editor, element)
    return Text.isText(node) ? node.text : null
  } catch {
    // The page is about to lose this element: the next render takes it away.
    return null
  }
}

function mendString(string: HTMLElement, text: string): boolean {
  const shown = string.textContent
  // Slate shows a line break at the end twice, or the browser would show none.
  if (shown === text || shown === `${text}\n`) return false
  string.textContent = text.endsWith('\n') ? `${text}\n` : text
  return true
}

/** An empty text is one invisible character, the place for the cursor. */
function mendCursorPlace(element: HTMLElement): boolean {
  const place = element.querySelector('[data-slate-zero-width]')
  if (!place || place.textContent === cursorPlace) return false
  const [first, ...others] = [...place.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
  for (const node of others) node.remove()
  if (first) first.nodeValue = cursorPlace
  else place.prepend(cursorPlace)
  return true
}

/** Letters that stand where no text of the body is. */
function dropStrays(root: HTMLElement): boolean {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const strays: Node[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isOwn = node.parentElement?.closest('[data-slate-string], [data-slate-zero-width], [contenteditable=false]')
    if (!isOwn || isOwn === root) strays.push(node)
  }
  for (const stray of strays) stray.parentNode?.removeChild(stray)
  return strays.length > 0
}

function showSelection(editor: ReactEditor, root: HTMLElement): void {
  const { selection } = editor
  if (!selection || !root.contains(document.activeElement)) return
  try {
    const { startContainer, startOffset, endContainer, endOffset } = ReactEditor.toDOMRange(editor, selection)
    getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
  } catch {
    // Not rendered yet: Slate sets the selection after the render.
  }
}
