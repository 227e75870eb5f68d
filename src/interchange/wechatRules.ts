import { gapGlyph } from '../body/schema'
import { escapeHtml } from '../escapeHtml'
import { fallbackFile } from '../reading/photoRules'
import type { ReadingNode, ReadingPhoto, ReadingPiece } from '../reading/piece'
import { hasWords, isSafeLink, notesIn } from '../reading/readingRules'
import { captionLine, pageLines, withDateline } from './exportTextRules'

const look = {
  text: 'margin:0 0 1em;font-size:16px;line-height:1.75;letter-spacing:0.5px;text-align:justify;color:#333;',
  subhead: 'margin:1.5em 0 0.8em;font-size:17px;line-height:1.6;font-weight:bold;color:#111;',
  quote:
    'margin:0 0 1em;padding:0.5em 1em;border-left:3px solid #999;background:#f7f7f7;font-size:15px;line-height:1.75;color:#555;',
  list: 'margin:0 0 1em;padding-left:1.5em;font-size:16px;line-height:1.75;color:#333;',
  small: 'margin:0 0 0.6em;font-size:13px;line-height:1.6;color:#888;',
  caption: 'margin:0 0 1.2em;font-size:13px;line-height:1.6;text-align:center;color:#888;',
} as const

interface Page {
  readonly piece: ReadingPiece
  readonly timeZone: string
  /** The public origin, for pictures that readers may already see; null where none is public yet. */
  readonly origin: string | null
}

/**
 * The piece as WeChat's editor takes it from the clipboard: every look is written on its element, for style sheets and
 * classes are dropped there. The headline is left out, it has a field of its own there.
 */
export function wechatHtml({ piece, timeZone, origin }: Page): string {
  const { above, below } = pageLines(piece, timeZone)
  const photos = new Map(piece.photos.map((photo) => [photo.captionId, photo]))
  const notes = notesIn(piece.body)
  const body = withDateline(piece).map((block) => blockHtml({ block, photos, notes, origin }))
  const lines = (texts: readonly string[]) => texts.map((line) => element('p', look.small, escapeHtml(line)))
  return element('section', '', [...lines(above), ...body, ...lines(below)].join(''))
}

interface Shown {
  readonly block: ReadingNode
  readonly photos: ReadonlyMap<string, ReadingPhoto>
  readonly notes: readonly ReadingNode[]
  readonly origin: string | null
}

function blockHtml({ block, photos, notes, origin }: Shown): string {
  const children = block.children ?? []
  const inside = inlineHtml(children, notes)
  switch (block.type) {
    case 'photo': {
      const photo = photos.get(block.captionId ?? '')
      return photo ? photoHtml(photo, origin) : ''
    }
    case 'h2':
      return element('h2', look.subhead, inside)
    case 'blockquote':
      return element('blockquote', look.quote, inside)
    case 'ul':
    case 'ol':
      return element(
        block.type,
        look.list,
        children.map((item) => element('li', '', inlineHtml(item.children ?? [], notes))).join(''),
      )
    default:
      return hasWords(children) ? element('p', look.text, inside) : ''
  }
}

function photoHtml(photo: ReadingPhoto, origin: string | null): string {
  // A JPEG: it takes no other format that readers get.
  const file = fallbackFile(photo.files)
  const picture =
    origin && file
      ? `<img src="${escapeHtml(new URL(file.url, origin).href)}" alt="${escapeHtml(photo.alt)}" style="max-width:100%;">`
      : ''
  const words = picture ? [photo.caption, photo.credit].filter(Boolean).join('　') : captionLine(photo)
  return `${picture && element('p', 'margin:0 0 0.4em;text-align:center;', picture)}${words && element('p', look.caption, escapeHtml(words))}`
}

function inlineHtml(nodes: readonly ReadingNode[], notes: readonly ReadingNode[]): string {
  return nodes
    .map((node) => {
      if (node.text !== undefined) {
        const text = escapeHtml(node.text).replace(/\n/g, '<br>')
        return node.bold ? `<strong>${text}</strong>` : text
      }
      if (node.type === 'gap') return gapGlyph[node.kind === 'doubtful' ? 'doubtful' : 'lost']
      if (node.type === 'source') return `<sup>[${notes.indexOf(node) + 1}]</sup>`
      const inside = inlineHtml(node.children ?? [], notes)
      // An address within this site leads nowhere in WeChat.
      return node.type === 'link' && isSafeLink(node.url) && !node.url.startsWith('/')
        ? `<a href="${escapeHtml(node.url)}">${inside}</a>`
        : inside
    })
    .join('')
}

function element(name: string, style: string, inside: string): string {
  return `<${name}${style ? ` style="${style}"` : ''}>${inside}</${name}>`
}
