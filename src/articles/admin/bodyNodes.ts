import { Editor, Element, Node, type NodeEntry, Text, Transforms } from 'slate'

/** A node of the editor as it comes: pasted text and old documents can hold any type and any mark. */
export interface AnyElement {
  readonly type?: string
  readonly children: Node[]
  readonly [key: string]: unknown
}

export function isNodeOfType(node: unknown, ...types: readonly string[]): node is AnyElement {
  return Element.isElement(node) && 'type' in node && types.includes(String(node.type))
}

/** Addresses that a link may lead to, as src/body/parseBody.ts has them. */
export const linkPattern = /^(https?:\/\/|mailto:|\/(?!\/))/i

const blockTypes = ['h2', 'blockquote', 'ul', 'ol', 'photo']
const headings = ['h1', 'h3', 'h4', 'h5', 'h6']
const lists = ['ul', 'ol']

/**
 * Brings one node back to the shape that src/body/schema.ts declares, whatever a paste or a command made of it. Gives
 * whether it changed anything: Slate then looks again.
 */
export function normalizeBodyNode(editor: Editor, [node, path]: NodeEntry): boolean {
  if (Text.isText(node)) return dropForeignMarks(editor, [node, path])
  if (!Element.isElement(node)) return false
  if (dropForeignKeys(editor, [node, path])) return true
  if (isNodeOfType(node, 'link')) return mendLink(editor, [node, path])
  if (editor.isInline(node)) return false
  if (path.length === 1) return mendBlock(editor, [node, path])
  return mendInner(editor, [node, path])
}

/** What a node carries besides its type and text. */
const ownKeys: Readonly<Record<string, readonly string[]>> = {
  gap: ['gapId', 'kind'],
  source: ['note'],
  photo: ['captionId'],
  link: ['url', 'newTab', 'linkType'],
}

function dropForeignKeys(editor: Editor, [node, path]: NodeEntry<Element>): boolean {
  const known = ['type', 'children', ...(('type' in node && ownKeys[String(node.type)]) || [])]
  const foreign = Object.keys(node).filter((key) => !known.includes(key))
  if (foreign.length > 0) Transforms.unsetNodes(editor, foreign as never, { at: path })
  return foreign.length > 0
}

function dropForeignMarks(editor: Editor, [node, path]: NodeEntry<Text>): boolean {
  const foreign = Object.entries(node).flatMap(([key, value]) =>
    key === 'text' || (key === 'bold' && value === true) ? [] : [key],
  )
  if (foreign.length === 0) return false
  Transforms.unsetNodes<Node>(editor, foreign as never, { at: path })
  return true
}

/** A link holds text only and leads to an address that readers may be sent to. */
function mendLink(editor: Editor, [node, path]: NodeEntry<Element>): boolean {
  const url = 'url' in node && typeof node.url === 'string' ? node.url : ''
  const isSound = linkPattern.test(url) && node.children.every((child) => Text.isText(child))
  if (isSound && Node.string(node) !== '') return false
  if (isSound) Transforms.removeNodes(editor, { at: path })
  else Transforms.unwrapNodes(editor, { at: path })
  return true
}

function mendBlock(editor: Editor, [node, path]: NodeEntry<Element>): boolean {
  const type = 'type' in node ? node.type : undefined
  if (typeof type === 'string' && !blockTypes.includes(type)) {
    if (headings.includes(type)) Transforms.setNodes(editor, { type: 'h2' } as Partial<Node>, { at: path })
    else Transforms.unsetNodes(editor, 'type' as never, { at: path })
    return true
  }
  if (isNodeOfType(node, 'photo')) return false
  if (isNodeOfType(node, ...lists)) return mendList(editor, [node, path])
  return flatten(editor, [node, path])
}

/** A list holds items; a list within a list is joined to it. */
function mendList(editor: Editor, [node, path]: NodeEntry<Element>): boolean {
  const index = node.children.findIndex((child) => !isNodeOfType(child, 'li'))
  const child = node.children[index]
  if (!child) return false
  const at = [...path, index]
  if (isNodeOfType(child, ...lists)) Transforms.unwrapNodes(editor, { at })
  else if (Element.isElement(child) && !editor.isInline(child))
    Transforms.setNodes(editor, { type: 'li' } as Partial<Node>, { at })
  else Transforms.wrapNodes(editor, { type: 'li', children: [] } as Element, { at })
  return true
}

function mendInner(editor: Editor, [node, path]: NodeEntry<Element>): boolean {
  return isNodeOfType(node, 'li') && flatten(editor, [node, path])
}

/** Paragraphs and items hold text: a block within one becomes its text, a further one a block of its own. */
function flatten(editor: Editor, [node, path]: NodeEntry<Element>): boolean {
  const block = node.children.findIndex((child) => Element.isElement(child) && !editor.isInline(child))
  if (block < 0) return false
  const at = [...path, block]
  if (node.children.length === 1) Transforms.unwrapNodes(editor, { at })
  else Transforms.liftNodes(editor, { at })
  return true
}

/** Turns the selected paragraphs into a list, a list into the other kind, and back into paragraphs. */
export function toggleList(editor: Editor, type: 'ul' | 'ol'): void {
  const [list] = Editor.nodes(editor, { match: (node) => isNodeOfType(node, ...lists) })
  // A half-made list is not a body's shape and would be undone.
  Editor.withoutNormalizing(editor, () => {
    if (!list) {
      Transforms.setNodes(editor, { type: 'li' } as Partial<Node>, { match: isTextBlock(editor) })
      Transforms.wrapNodes(editor, { type, children: [] } as Element, { match: (node) => isNodeOfType(node, 'li') })
    } else if (isNodeOfType(list[0], type)) {
      Transforms.unwrapNodes(editor, { match: (node) => isNodeOfType(node, type), split: true })
      Transforms.unsetNodes(editor, 'type' as never, { match: (node) => isNodeOfType(node, 'li') })
    } else {
      Transforms.setNodes(editor, { type } as Partial<Node>, { at: list[1] })
    }
  })
}

/** Makes the selected paragraphs of this kind, or plain ones where they are already. */
export function toggleBlock(editor: Editor, type: 'h2' | 'blockquote'): void {
  const [active] = Editor.nodes(editor, { match: (node) => isNodeOfType(node, type) })
  const match = isTextBlock(editor)
  if (active) Transforms.unsetNodes(editor, 'type' as never, { match })
  else Transforms.setNodes(editor, { type } as Partial<Node>, { match })
}

function isTextBlock(editor: Editor): (node: Node) => boolean {
  return (node) => Element.isElement(node) && !editor.isInline(node) && !isNodeOfType(node, 'photo', 'li', ...lists)
}
