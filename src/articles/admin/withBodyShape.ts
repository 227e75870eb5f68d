import type { Editor } from 'slate'
import { isNodeOfType, normalizeBodyNode } from './bodyNodes'

/** Teaches a Slate editor the shape of a body: gaps and photos cannot be typed into, and nothing undeclared stays. */
export function withBodyShape<E extends Editor>(editor: E): E {
  const { isInline, isVoid, normalizeNode } = editor
  editor.isInline = (element) => isNodeOfType(element, 'gap', 'link', 'source') || isInline(element)
  editor.isVoid = (element) => isNodeOfType(element, 'gap', 'photo', 'source') || isVoid(element)
  editor.normalizeNode = (entry) => {
    if (!normalizeBodyNode(editor, entry)) normalizeNode(entry)
  }
  return editor
}
