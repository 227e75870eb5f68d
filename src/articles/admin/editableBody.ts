import { type Descendant, type Editor, type Element, Text } from 'slate'
import { isNodeOfType } from './bodyNodes'

/**
 * A body that a cursor can stand in: one paragraph at least, a text within every element, and a line to write on below a
 * picture at the end. An empty list would leave Slate without any place: what is typed then stands on the screen and
 * nowhere else. Gives the very list where nothing is amiss.
 */
function editableBody(nodes: Descendant[]): Descendant[] {
  const isSound = nodes.length > 0 && nodes.every(hasText) && !isNodeOfType(nodes.at(-1), 'photo')
  if (isSound) return nodes
  const mended = nodes.map(withText)
  return needsLine(mended) ? [...mended, blankLine()] : mended
}

/** Whether nobody could write at the end of this list. */
export function needsLine(nodes: readonly unknown[]): boolean {
  return nodes.length === 0 || isNodeOfType(nodes.at(-1), 'photo')
}

export function blankLine(): Element {
  return { children: [{ text: '' }] }
}

/**
 * Whatever is put into the editor from outside (a loaded document, a save's answer, a merge, text kept in the browser) is
 * made editable as it enters; what the editor's own operations leave is for its normalising.
 */
export function alwaysEditable(editor: Editor): void {
  let children = editableBody(editor.children)
  let operations = 0
  const { apply } = editor
  editor.apply = (operation) => {
    operations += 1
    try {
      apply(operation)
    } finally {
      operations -= 1
    }
  }
  Object.defineProperty(editor, 'children', {
    configurable: true,
    enumerable: true,
    get: () => children,
    set: (given: Descendant[]) => {
      children = operations > 0 ? given : editableBody(given)
    },
  })
}

function hasText(node: Descendant): boolean {
  return Text.isText(node) || (node.children.length > 0 && node.children.every(hasText))
}

function withText(node: Descendant): Descendant {
  if (Text.isText(node) || hasText(node)) return node
  const children = node.children.length > 0 ? node.children.map(withText) : [{ text: '' }]
  // The rest of the element is what it was.
  return { ...node, children } as Element
}
