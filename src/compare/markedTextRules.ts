import type { Body, InlineNode } from '../body/schema'
import { gapGlyph } from '../body/schema'

/** What a stretch of text carries besides its characters. Members that do not hold are absent. */
export interface Marks {
  readonly bold?: true
  readonly link?: string
  readonly newTab?: true
  /** The gap whose glyph this is. */
  readonly gap?: string
  readonly gapKind?: 'lost' | 'doubtful'
  /** The photo caption that stands here. */
  readonly photo?: string
  /** A paragraph break: the kind of the paragraph that begins after it. */
  readonly starts?: BlockKind
}

export interface MarkedText {
  readonly text: string
  readonly marks: Marks
}

/** A list item that begins its list is told apart, so that two lists in a row stay two. */
export type BlockKind = 'paragraph' | 'h2' | 'blockquote' | 'ul' | 'ul-first' | 'ol' | 'ol-first' | 'photo'

/** A paragraph, subhead, quote, list item or picture of a body; the value of a plain field is a paragraph too. */
export interface Block {
  readonly kind: BlockKind
  readonly pieces: readonly MarkedText[]
}

/** U+FFFC, the object replacement character: stands for a picture. */
const pictureCharacter = '\uFFFC'

export function plainBlock(text: string): Block {
  return { kind: 'paragraph', pieces: joined([{ text, marks: {} }]) }
}

/** A body as a flat list of paragraphs; nothing of it is lost. */
export function blocksOf(body: Body): Block[] {
  return body.flatMap((node): Block[] => {
    switch (node.type) {
      case 'photo':
        return [{ kind: 'photo', pieces: [{ text: pictureCharacter, marks: { photo: node.captionId } }] }]
      case 'ul':
      case 'ol': {
        const { type } = node
        return node.children.map((item, index) => ({
          kind: index === 0 ? `${type}-first` : type,
          pieces: joined(item.children.flatMap(piecesOf)),
        }))
      }
      default:
        return [{ kind: node.type ?? 'paragraph', pieces: joined(node.children.flatMap(piecesOf)) }]
    }
  })
}

function piecesOf(node: InlineNode): MarkedText[] {
  if ('text' in node) return [{ text: node.text, marks: node.bold ? { bold: true } : {} }]
  if (node.type === 'gap') {
    return [{ text: gapGlyph[node.kind], marks: { gap: node.gapId, gapKind: node.kind } }]
  }
  if (node.type === 'source') return [{ text: `［来源：${node.note}］`, marks: {} }]
  const { url, newTab } = node
  const link: Marks = newTab ? { link: url, newTab: true } : { link: url }
  return node.children.map(({ text, bold }) => ({ text, marks: bold ? { bold, ...link } : link }))
}

/** Neighbours with the same marks as one; empty stretches are left out. */
export function joined(pieces: readonly MarkedText[]): MarkedText[] {
  const result: MarkedText[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (!piece.text) continue
    if (last && hasSameMarks(last.marks, piece.marks)) {
      result[result.length - 1] = { text: last.text + piece.text, marks: last.marks }
    } else result.push(piece)
  }
  return result
}

export function textOf(pieces: readonly MarkedText[]): string {
  return pieces.map(({ text }) => text).join('')
}

export function hasSameMarks(a: Marks, b: Marks): boolean {
  return (
    a.bold === b.bold &&
    a.link === b.link &&
    a.newTab === b.newTab &&
    a.gap === b.gap &&
    a.gapKind === b.gapKind &&
    a.photo === b.photo &&
    a.starts === b.starts
  )
}

/** Equal for equal paragraphs only, marks included. */
export function blockKey({ kind, pieces }: Block): string {
  const spelt = pieces.map(({ text, marks }) => [
    text,
    marks.bold,
    marks.link,
    marks.newTab,
    marks.gap,
    marks.gapKind,
    marks.photo,
  ])
  return JSON.stringify([kind, spelt])
}
