import { isRecord } from '../isRecord'
/** A stretch of one text node (or of a node without text of its own, such as a lost glyph) in the flat text. */
export interface TextSpan {
  readonly path: readonly number[]
  readonly start: number
  readonly length: number
  /** The node stands for a character and cannot be entered. */
  readonly isVoid: boolean
}

/** A body as one line of characters: its lines joined by `\n`, and where each stretch stands in the tree. */
export interface FlatText {
  readonly text: string
  readonly spans: readonly TextSpan[]
}

/** What a lost glyph counts as; one character, whatever it is shown as. */
const voidGlyph = '\uFFFC'

/**
 * A body as flat text. It reads any Slate tree, whatever nodes the schema has or will have: every element that holds text
 * directly is a line; only what the schema calls a gap or a photo has no text of its own.
 */
export function flattenBody(body: unknown): FlatText {
  const spans: TextSpan[] = []
  let text = ''
  let isFirstLine = true

  const inline = (node: unknown, path: readonly number[]): void => {
    if (!isRecord(node)) return
    if (typeof node.text === 'string') {
      spans.push({ path, start: text.length, length: node.text.length, isVoid: false })
      text += node.text
    } else if (node.type === 'gap') {
      spans.push({ path, start: text.length, length: 1, isVoid: true })
      text += voidGlyph
    } else childrenOf(node).forEach((child, index) => void inline(child, [...path, index]))
  }
  const block = (node: unknown, path: readonly number[]): void => {
    if (!isRecord(node)) return
    const children = childrenOf(node)
    if (!holdsText(node)) {
      children.forEach((child, index) => void block(child, [...path, index]))
      return
    }
    if (!isFirstLine) text += '\n'
    isFirstLine = false
    if (node.type === 'photo') return
    children.forEach((child, index) => void inline(child, [...path, index]))
  }
  if (Array.isArray(body)) body.forEach((node, index) => void block(node, [index]))
  return { text, spans }
}

export interface TreePoint {
  readonly path: readonly number[]
  readonly offset: number
}

/** Where a place of the flat text stands in the tree; `side` says to which neighbour a boundary belongs. */
export function pointAt({ spans }: FlatText, offset: number, side: 'start' | 'end'): TreePoint | null {
  const holding = spans.filter(({ start, length }) => start <= offset && offset <= start + length)
  const filled = holding.filter(({ length }) => length > 0)
  const candidates = filled.length > 0 ? filled : holding
  const span = side === 'start' ? candidates.at(-1) : candidates[0]
  if (!span) return null
  return span.isVoid
    ? { path: [...span.path, 0], offset: 0 }
    : { path: span.path, offset: Math.max(0, Math.min(offset - span.start, span.length)) }
}

/** The place of the flat text that a point of the tree stands for; null for a point that is in no line. */
export function offsetAt({ spans }: FlatText, { path, offset }: TreePoint): number | null {
  const span = spans.find((candidate) => candidate.path.every((step, index) => path[index] === step))
  if (!span) return null
  return span.isVoid ? span.start : span.start + Math.min(offset, span.length)
}

function holdsText(node: Record<string, unknown>): boolean {
  return node.type === 'photo' || childrenOf(node).some((child) => isRecord(child) && typeof child.text === 'string')
}

function childrenOf(node: Record<string, unknown>): readonly unknown[] {
  return Array.isArray(node.children) ? node.children : []
}
