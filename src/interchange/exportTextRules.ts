import { gapGlyph } from '../body/schema'
import type { ReadingNode, ReadingPiece } from '../reading/piece'
import { notesIn, readableTime } from '../reading/readingRules'

/** A line of what surrounds the body, in the order of the page. */
export interface PageLines {
  readonly above: readonly string[]
  readonly below: readonly string[]
}

/** What stands above the text besides its headlines, and below it: names, sources, corrections, credits. */
export function pageLines(piece: ReadingPiece, timeZone: string): PageLines {
  const names = piece.bylines.map(({ role, name }) => (role ? `${role} ${name}` : name)).join('　')
  const placed = new Set(piece.body.flatMap(({ captionId }) => (captionId ? [captionId] : [])))
  const { reprint } = piece
  return {
    above: [names].filter(Boolean),
    below: [
      ...piece.photos.filter(({ captionId }) => !placed.has(captionId)).map(captionLine),
      ...notesIn(piece.body).map((note, index) => `[${index + 1}] ${note.note ?? ''}`),
      ...(reprint
        ? [
            [
              reprint.outlet && `来源：${reprint.outlet}`,
              reprint.originalAuthor && `作者：${reprint.originalAuthor}`,
              reprint.originalTitle && `原题：《${reprint.originalTitle}》`,
              reprint.url,
            ]
              .filter(Boolean)
              .join('　'),
          ]
        : []),
      ...piece.corrections.map(({ note, publishedAt }) =>
        ['更正', readableTime(publishedAt, timeZone), note].filter(Boolean).join(' '),
      ),
      ...(piece.responsibleEditor ? [`（责任编辑：${piece.responsibleEditor}）`] : []),
    ].filter((line) => line.trim() !== ''),
  }
}

export function captionLine({ caption, credit }: { readonly caption: string; readonly credit: string }): string {
  const words = [caption, credit].filter(Boolean).join('　')
  return words ? `（图片说明）${words}` : '（图片，尚无说明）'
}

/** A block's words as readers see them; `notes` numbers the sources. */
export function wordsOf(nodes: readonly ReadingNode[], notes: readonly ReadingNode[]): string {
  return nodes
    .map((node) => {
      if (node.text !== undefined) return node.text
      if (node.type === 'gap') return gapGlyph[node.kind === 'doubtful' ? 'doubtful' : 'lost']
      if (node.type === 'source') return `[${notes.indexOf(node) + 1}]`
      return wordsOf(node.children ?? [], notes)
    })
    .join('')
}

/** The dateline opens the first paragraph, as in print. */
export function withDateline({ body, dateline }: Pick<ReadingPiece, 'body' | 'dateline'>): readonly ReadingNode[] {
  if (!dateline) return body
  const place = body.findIndex(({ type }) => !type)
  const opened = (node: ReadingNode): ReadingNode => ({
    ...node,
    children: [{ text: `${dateline}　` }, ...(node.children ?? [])],
  })
  return place < 0
    ? [{ children: [{ text: dateline }] }, ...body]
    : body.map((node, index) => (index === place ? opened(node) : node))
}

/** The piece for typesetting: a line for each paragraph, indented by two full-width spaces; lines end as Windows has them. */
export function textOfPiece(piece: ReadingPiece, timeZone: string): string {
  const { above, below } = pageLines(piece, timeZone)
  const photos = new Map(piece.photos.map((photo) => [photo.captionId, photo]))
  const notes = notesIn(piece.body)
  const body = withDateline(piece).flatMap((block): string[] => {
    switch (block.type) {
      case 'photo': {
        const photo = photos.get(block.captionId ?? '')
        return photo ? [captionLine(photo)] : []
      }
      case 'ul':
      case 'ol':
        return (block.children ?? []).map(
          (item, index) => `　　${block.type === 'ol' ? `${index + 1}. ` : '· '}${wordsOf(item.children ?? [], notes)}`,
        )
      case 'h2':
        return [wordsOf(block.children ?? [], notes)]
      default:
        return [`　　${wordsOf(block.children ?? [], notes)}`]
    }
  })
  const head = [piece.kicker, piece.headline, piece.deck].filter((line) => Boolean(line?.trim()))
  const parts = [head, above, body, below].filter((lines) => lines.length > 0)
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`.replace(/\r?\n/g, '\r\n')
}
