import { gapGlyph } from '../../body/schema'
import { fallbackFile } from '../../reading/photoRules'
import type { ReadingNode, ReadingPhoto } from '../../reading/piece'
import {
  hasWords,
  isParagraph,
  isSafeLink,
  notesIn,
  placePhotos,
  readableTime,
  withoutIndent,
} from '../../reading/readingRules'
import { absoluteAddress } from '../addresses'
import { type Edition, oneLine, type PublicArticle } from './article'
import { permittedText } from './markup'

/** The whole piece in CommonMark, in the order of the reading page. */
export function articleMarkdown(article: PublicArticle, edition: Edition): string {
  const { lead, inText, rest } = placePhotos(article)
  const shown: Shown = { photos: inText, notes: notesIn(article.body), origin: edition.origin }
  const names = article.bylines.map(({ role, name }) => (role ? `${role} ${name}` : name))
  const signature = [...names, article.section, readableTime(article.publishedAt, edition.timeZone)]
  const blocks = [
    plain(article.kicker),
    article.headline ? `# ${plain(oneLine(article.headline))}` : '',
    plain(article.deck),
    plain(signature.filter(Boolean).join('　')),
    ...article.corrections.map(
      ({ note, publishedAt }) => `> **更正** ${plain(`${readableTime(publishedAt, edition.timeZone)} ${note}`)}`,
    ),
    lead ? figure(lead, shown) : '',
    ...bodyBlocks(article, shown),
    ...rest.map((photo) => figure(photo, shown)),
    shown.notes.map(({ note }, index) => `${index + 1}. ${plain(note ?? '')}`).join('\n'),
    ...reprintLines(article),
    article.responsibleEditor ? plain(`（责任编辑：${article.responsibleEditor}）`) : '',
  ]
  return permittedText(`${blocks.filter(Boolean).join('\n\n')}\n`)
}

interface Shown {
  readonly photos: ReadonlyMap<string, ReadingPhoto>
  readonly notes: readonly ReadingNode[]
  readonly origin: string
}

function bodyBlocks({ body, dateline }: PublicArticle, shown: Shown): string[] {
  const opening = body.find((block) => isParagraph(block) && hasWords(block.children ?? []))
  const blocks = body.map((block) => {
    const text = blockMarkdown(block, shown)
    return block === opening && dateline ? `${plain(dateline)}　${text}` : text
  })
  return [dateline && !opening ? plain(dateline) : '', ...blocks]
}

function blockMarkdown(block: ReadingNode, shown: Shown): string {
  const nodes = withoutIndent(block.children ?? (block.text === undefined ? [] : [block]))
  const text = atLineStart(inline(nodes, shown))
  switch (block.type) {
    case 'photo': {
      const photo = shown.photos.get(block.captionId ?? '')
      return photo ? figure(photo, shown) : ''
    }
    case 'h2':
      return `## ${oneLine(text.replace(/\\\n/g, '\n'))}`
    case 'blockquote':
      return text.replace(/^/gm, '> ')
    case 'ul':
    case 'ol':
      return nodes
        .map((item, index) => {
          const mark = block.type === 'ol' ? `${index + 1}. ` : '- '
          return `${mark}${atLineStart(inline(item.children ?? [item], shown)).replace(/\n/g, `\n${' '.repeat(mark.length)}`)}`
        })
        .join('\n')
    default:
      return hasWords(nodes) ? text : ''
  }
}

function inline(nodes: readonly ReadingNode[], shown: Shown): string {
  return nodes
    .map((node) => {
      if (node.text !== undefined) return node.bold ? bold(plainLines(node.text)) : plainLines(node.text)
      if (node.type === 'gap') return gapGlyph[node.kind === 'doubtful' ? 'doubtful' : 'lost']
      if (node.type === 'source') return `\\[${shown.notes.indexOf(node) + 1}\\]`
      const inside = inline(node.children ?? [], shown)
      if (node.type !== 'link' || !isSafeLink(node.url)) return inside
      return `[${inside}](${destination(absoluteAddress(shown.origin, node.url))})`
    })
    .join('')
}

/** `**` beside a Chinese punctuation mark opens or closes nothing (CommonMark 0.31, 6.2): there the element says it. */
function bold(text: string): string {
  if (text.trim() === '') return text
  return /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su.test(text) ? `**${text}**` : `<strong>${text}</strong>`
}

function figure({ alt, caption, credit, files }: ReadingPhoto, { origin }: Shown): string {
  const file = fallbackFile(files)
  const picture = file ? `![${plain(alt)}](${destination(absoluteAddress(origin, file.url))})` : ''
  const words = plain([caption, credit].filter(Boolean).join('　'))
  return [picture, words].filter(Boolean).join('\n\n')
}

function reprintLines({ reprint }: PublicArticle): string[] {
  if (!reprint) return []
  const { outlet, originalAuthor, originalTitle, url } = reprint
  const title = originalTitle ? `原题：《${originalTitle}》` : ''
  const link = url && isSafeLink(url) ? `[${plain(title || '原文')}](${destination(url)})` : plain(title)
  return [
    [outlet && plain(`来源：${outlet}`), originalAuthor && plain(`作者：${originalAuthor}`), link]
      .filter(Boolean)
      .join('　'),
  ]
}

/** Text on one line, with nothing in it that Markdown would take for its own. */
function plain(text: string | null): string {
  return atLineStart(marksEscaped(oneLine(text ?? '')))
}

/** A break inside a paragraph stays one. */
function plainLines(text: string): string {
  return marksEscaped(text).replace(/[ \t]*\r?\n[ \t]*/g, '\\\n')
}

function marksEscaped(text: string): string {
  return text.replace(/[\\`*_[\]<>&~|!]/g, '\\$&')
}

/** What makes a heading, a list or a rule of a line. */
function atLineStart(text: string): string {
  return text.replace(/^(\s*)([#+\-=]|(\d{1,9})([.)]))/gm, (_all, blank, mark, number, point) =>
    number ? `${blank}${number}\\${point}` : `${blank}\\${mark}`,
  )
}

function destination(url: string): string {
  return url.replace(/[()<>\\\s]/g, encodeURIComponent).replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'))
}
