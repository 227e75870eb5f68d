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
 * The length of a piece 字数, everywhere: in the editor, on the board, on the 审稿单 and in the 考核. It is that of the body
 * alone; headlines, captions, sources and lost glyphs are not counted.
 */
export function bodyLength(body: Body): number {
  return countWords(plainText(body))
}

const chineseMarks =
  '\u2014\u2018\u2019\u201c\u201d\u2026\u00b7\u3001-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65'
const counted = new RegExp(
  `[\\p{Script=Latin}\\p{N}]+(?:[.,]\\p{N}+|['\u2019]\\p{Script=Latin}+)*|\\p{Script=Han}|[${chineseMarks}]`,
  'gu',
)

/**
 * Words of a text as Word and WPS count 字数, and newsrooms with them: every Chinese character and every Chinese
 * punctuation mark is one (a dash —— is two), and so is every run of Latin letters or digits; Latin punctuation and
 * blanks are none.
 */
export function countWords(text: string): number {
  return text.match(counted)?.length ?? 0
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
