import { Editor, Element, Path, Transforms } from 'slate'
import { isNodeOfType, normalizeBodyNode } from './bodyNodes'
import { alwaysEditable, blankLine, needsLine } from './editableBody'

/**
 * Teaches a Slate editor the shape of a body: gaps and photos cannot be typed into, nothing undeclared stays, and there is
 * always a line to write on.
 */
export function withBodyShape<E extends Editor>(editor: E): E {
  alwaysEditable(editor)
  const { isInline, isVoid, normalizeNode, insertText, insertBreak } = editor
  editor.isInline = (element) => isNodeOfType(element, 'gap', 'link', 'source') || isInline(element)
  editor.isVoid = (element) => isNodeOfType(element, 'gap', 'photo', 'source') || isVoid(element)
  editor.normalizeNode = (entry) => {
    const isMended = Editor.isEditor(entry[0]) ? addLine(editor) : normalizeBodyNode(editor, entry)
    if (!isMended) normalizeNode(entry)
  }
  editor.insertText = (text, ...rest) => {
    if (beginLine(editor, 'below') && text === '\n') return
    insertText(text, ...rest)
  }
  editor.insertBreak = () => {
    if (!beginLine(editor, 'below')) insertBreak()
  }
  return editor
}

/** Where everything was deleted, or the last block is a picture, there is a line to write on. */
function addLine(editor: Editor): boolean {
  if (!needsLine(editor.children)) return false
  const isCursorLost = editor.children.length === 0
  Transforms.insertNodes(editor, blankLine(), { at: [editor.children.length], select: isCursorLost })
  return true
}

/**
 * Begins a paragraph beside the picture in which the cursor stands, and goes there: a picture itself holds no words.
 * Gives false where the cursor stands in a text.
 */
export function beginLine(editor: Editor, side: 'above' | 'below'): boolean {
  if (!editor.selection) return false
  const place = editor.selection.focus.path.slice(0, 1)
  const [index = 0] = place
  if (!isNodeOfType(editor.children[index], 'photo')) return false
  const at = side === 'above' ? place : Path.next(place)
  const neighbour = editor.children[side === 'above' ? index - 1 : index + 1]
  if (isBlank(editor, neighbour))
    Transforms.select(editor, Editor.start(editor, side === 'above' ? Path.previous(place) : at))
  else Transforms.insertNodes(editor, blankLine(), { at, select: true })
  return true
}

function isBlank(editor: Editor, node: unknown): boolean {
  return Element.isElement(node) && !isNodeOfType(node, 'photo', 'ul', 'ol') && Editor.isEmpty(editor, node)
}
