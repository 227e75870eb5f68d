/**
 * What a story's body may hold: the one declared shape, stored as Slate JSON. The names are those of Payload's Slate
 * elements (a paragraph carries no `type` there), plus our own `photo` and `gap`.
 */
export interface TextLeaf {
  text: string
  bold?: true
}

/**
 * A glyph that the source lost. `lost` is shown as □; `doubtful` (it is not certain that something is missing) is shown
 * as printed, a space. Context and evidence live in the document's `gaps` under the same `gapId`.
 */
export interface GapNode {
  type: 'gap'
  gapId: string
  kind: GapKind
  children: [{ text: '' }]
}

export type GapKind = 'lost' | 'doubtful'

export interface LinkNode {
  type: 'link'
  linkType?: 'custom'
  url: string
  newTab?: boolean
  children: TextLeaf[]
}

/** Where a statement comes from 来源: readers see its number in the text and its words below. */
export interface SourceNode {
  type: 'source'
  note: string
  children: [{ text: '' }]
}

export type InlineNode = TextLeaf | GapNode | LinkNode | SourceNode

export interface ParagraphNode {
  type?: undefined
  children: InlineNode[]
}

/** A subhead 小标题; a line break inside it is `\n`. */
export interface SubheadNode {
  type: 'h2'
  children: InlineNode[]
}

export interface QuoteNode {
  type: 'blockquote'
  children: InlineNode[]
}

export interface ListItemNode {
  type: 'li'
  children: InlineNode[]
}

export interface ListNode {
  type: 'ul' | 'ol'
  children: ListItemNode[]
}

/** A picture by its caption: `captionId` names a document of `photo-captions`. */
export interface PhotoNode {
  type: 'photo'
  captionId: string
  children: [{ text: '' }]
}

export type BlockNode = ParagraphNode | SubheadNode | QuoteNode | ListNode | PhotoNode

export type Body = BlockNode[]

export const gapGlyph: Record<GapKind, string> = { lost: '□', doubtful: ' ' }
