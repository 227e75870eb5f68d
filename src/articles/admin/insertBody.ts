import { Editor, Element, Node, Path, Range, Transforms } from 'slate'
import type { BlockNode, Body, InlineNode } from '../../body/schema'
import { isNodeOfType } from './bodyNodes'

/**
 * Puts blocks at the cursor, in place of what is selected: the first joins the paragraph before the cursor, the last the
 * one behind it. It is one step to undo, and brought into shape once: Slate's own way looks at every block again for every
 * block.
 */
export function insertBody(editor: Editor, body: Body): void {
  if (!editor.selection) Transforms.select(editor, Editor.end(editor, []))
  if (editor.selection && Range.isExpanded(editor.selection)) Transforms.delete(editor)
  const [place = 0] = editor.selection?.anchor.path ?? []
  const [item] = Editor.nodes(editor, { match: (node) => isNodeOfType(node, 'li') })
  if (item) insertItems(editor, body.flatMap(linesOf), item[1])
  else if (isVoidAt(editor, place)) insertFrom(editor, body, place + 1)
  else if (isBlankAt(editor, place)) replaceBlank(editor, body, place)
  else insertBetween(editor, body, place)
}

function replaceBlank(editor: Editor, body: Body, place: number): void {
  // Never without a block in between: an empty body would be given a line of its own.
  insertFrom(editor, body, place + 1)
  Transforms.removeNodes(editor, { at: [place] })
}

function insertBetween(editor: Editor, body: Body, place: number): void {
  const [first, ...others] = body
  const joins = first && isText(first) && first.type === undefined
  if (joins) insertInline(editor, first.children)
  const rest = joins ? others : body
  const cut = editor.selection?.anchor
  if (rest.length === 0 || !cut) return
  const isAtEnd = Editor.isEnd(editor, cut, [place])
  if (!isAtEnd) Transforms.splitNodes(editor, { at: cut, always: true })
  insertFrom(editor, rest, place + 1)
  if (!isAtEnd) joinTail(editor, place + rest.length + 1, rest.at(-1))
}

/** What stood behind the cursor goes on in the last pasted paragraph. */
function joinTail(editor: Editor, tail: number, last: BlockNode | undefined): void {
  if (!last || last.type !== undefined || !editor.children[tail]) return
  const end = Editor.end(editor, [tail - 1])
  Transforms.mergeNodes(editor, { at: [tail] })
  Transforms.select(editor, end)
}

function insertFrom(editor: Editor, blocks: readonly BlockNode[], start: number): void {
  if (blocks.length === 0) return
  Editor.withoutNormalizing(editor, () => {
    blocks.forEach((block, index) => {
      // The declared shape is Slate's own JSON; its types say so in other words.
      editor.apply({ type: 'insert_node', path: [start + index], node: structuredClone(block) as unknown as Node })
    })
  })
  Transforms.select(editor, Editor.end(editor, [start + blocks.length - 1]))
}

function insertInline(editor: Editor, nodes: readonly InlineNode[]): void {
  // Not inserted as typing: undo would take the words typed before along.
  Transforms.insertNodes(editor, structuredClone(nodes) as unknown as Node[], { select: true })
}

/** In a list every line is an item. */
function insertItems(editor: Editor, lines: readonly InlineNode[][], item: Path): void {
  const [first, ...others] = lines
  if (first) insertInline(editor, first)
  if (others.length === 0) return
  Transforms.splitNodes(editor, { match: (node) => isNodeOfType(node, 'li'), always: true })
  let next = Path.next(item)
  for (const children of others) {
    editor.apply({
      type: 'insert_node',
      path: next,
      node: { type: 'li', children: structuredClone(children) } as never,
    })
    next = Path.next(next)
  }
  const end = Editor.end(editor, Path.previous(next))
  Transforms.mergeNodes(editor, { at: next })
  Transforms.select(editor, end)
}

function linesOf(block: BlockNode): InlineNode[][] {
  switch (block.type) {
    case 'photo':
      return []
    case 'ul':
    case 'ol':
      return block.children.map(({ children }) => children)
    default:
      return [block.children]
  }
}

function isText(block: BlockNode): block is Exclude<BlockNode, { type: 'photo' | 'ul' | 'ol' }> {
  return block.type !== 'photo' && block.type !== 'ul' && block.type !== 'ol'
}

function isVoidAt(editor: Editor, place: number): boolean {
  const block = editor.children[place]
  return Element.isElement(block) && editor.isVoid(block)
}

/** An empty text with a gap in it is not empty. */
function isBlankAt(editor: Editor, place: number): boolean {
  const block = editor.children[place]
  if (!Element.isElement(block) || Node.string(block) !== '') return false
  return !block.children.some((child) => Element.isElement(child))
}
