import { type BlockNode, type Body, gapGlyph, type InlineNode } from './schema'

/** The body as readers see it, one line per paragraph, subhead or list item; a lost glyph is □. */
export function plainText(body: Body): string {
  return body.map(blockText).join('\n')
}

/** Ids of the gaps in reading order. */
export function gapIdsIn(body: Body): string[] {
  return inlineNodes(body).flatMap((node) => ('type' in node && node.type === 'gap' ? [node.gapId] : []))
}

/** Ids of the photo captions that stand in the body, in reading order. */
export function captionIdsIn(body: Body): string[] {
  return body.flatMap((block) => (block.type === 'photo' ? [block.captionId] : []))
}

/**
 * Words as Chinese newsrooms count them 字数: every Chinese character and every run of Latin letters or digits is one;
 * punctuation and spaces are none.
 */
export function countWords(text: string): number {
  return text.match(/\p{Script=Han}|[\p{Script=Latin}\p{N}]+(?:[.,][\p{N}]+)*/gu)?.length ?? 0
}

function blockText(block: BlockNode): string {
  switch (block.type) {
    case 'photo':
      return ''
    case 'ul':
    case 'ol':
      return block.children.map((item) => inlineText(item.children)).join('\n')
    default:
      return inlineText(block.children)
  }
}

function inlineText(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) => {
      if ('text' in node) return node.text
      if (node.type === 'gap') return gapGlyph[node.kind]
      // Its words stand below the text.
      return node.type === 'source' ? '' : inlineText(node.children)
    })
    .join('')
}

function inlineNodes(body: Body): InlineNode[] {
  return body.flatMap((block): InlineNode[] => {
    switch (block.type) {
      case 'photo':
        return []
      case 'ul':
      case 'ol':
        return block.children.flatMap((item) => item.children)
      default:
        return block.children
    }
  })
}
