import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import { gapGlyph } from '../body/schema'
import type { ReadingNode, ReadingPiece } from '../reading/piece'
import { isSafeLink, notesIn } from '../reading/readingRules'
import { captionLine, pageLines, withDateline } from './exportTextRules'

const numbering = 'piece-numbers'
/** Two characters of the body's size, in twentieths of a point. */
const indent = { firstLine: 480 }

/** The piece as a Word document in plain styles, for typesetting. */
export async function docxOfPiece(piece: ReadingPiece, timeZone: string): Promise<Buffer> {
  const { above, below } = pageLines(piece, timeZone)
  const photos = new Map(piece.photos.map((photo) => [photo.captionId, photo]))
  const notes = notesIn(piece.body)
  const plain = (line: string) => new Paragraph({ children: runs(line) })
  const body = withDateline(piece).flatMap((block): Paragraph[] => {
    const children = block.children ?? []
    switch (block.type) {
      case 'photo': {
        const photo = photos.get(block.captionId ?? '')
        return photo ? [plain(captionLine(photo))] : []
      }
      case 'h2':
        return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: inline(children, notes) })]
      case 'blockquote':
        return [new Paragraph({ style: 'Quote', indent: { left: 480 }, children: inline(children, notes) })]
      case 'ul':
        return children.map(
          (item) => new Paragraph({ bullet: { level: 0 }, children: inline(item.children ?? [], notes) }),
        )
      case 'ol':
        return children.map(
          (item) =>
            new Paragraph({
              numbering: { reference: numbering, level: 0 },
              children: inline(item.children ?? [], notes),
            }),
        )
      default:
        return [new Paragraph({ indent, children: inline(children, notes) })]
    }
  })
  const document = new Document({
    creator: '',
    title: piece.headline ?? '',
    styles: { default: { document: { run: { size: 24, font: { ascii: 'Times New Roman', eastAsia: '宋体' } } } } },
    numbering: { config: [{ reference: numbering, levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] }] },
    sections: [{ children: [...heading(piece), ...above.map(plain), ...body, ...below.map(plain)] }],
  })
  return Packer.toBuffer(document)
}

function heading({ kicker, headline, deck }: ReadingPiece): Paragraph[] {
  return [
    ...(kicker ? [new Paragraph({ children: runs(kicker) })] : []),
    ...(headline ? [new Paragraph({ heading: HeadingLevel.TITLE, children: runs(headline) })] : []),
    ...(deck ? [new Paragraph({ children: runs(deck) })] : []),
  ]
}

function inline(nodes: readonly ReadingNode[], notes: readonly ReadingNode[]): ParagraphChild[] {
  return nodes.flatMap((node): ParagraphChild[] => {
    if (node.text !== undefined) return runs(node.text, node.bold === true)
    if (node.type === 'gap') return runs(gapGlyph[node.kind === 'doubtful' ? 'doubtful' : 'lost'])
    if (node.type === 'source') return [new TextRun({ text: `[${notes.indexOf(node) + 1}]`, superScript: true })]
    const inside = inline(node.children ?? [], notes)
    return node.type === 'link' && isSafeLink(node.url) && !node.url.startsWith('/')
      ? [new ExternalHyperlink({ link: node.url, children: inside })]
      : inside
  })
}

/** A text with its line breaks. */
function runs(text: string, bold = false): TextRun[] {
  return text.split('\n').map((line, index) => new TextRun({ text: line, bold, ...(index > 0 ? { break: 1 } : {}) }))
}
