import { gapGlyph } from '../../body/schema'
import { fallbackFile, sourceSets } from '../../reading/photoRules'
import type { ReadingNode, ReadingPhoto, ReadingReprint } from '../../reading/piece'
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
import type { Edition, PublicArticle } from './article'
import { element, escaped, type Markup, textElement } from './markup'

/** The whole piece as one `article`: plain semantic HTML without classes or styles, in the order of the reading page. */
export function articleHtml(article: PublicArticle, edition: Edition): string {
  const head = [
    textElement('p', article.kicker),
    article.headline ? element('h1', {}, [lines(article.headline)]) : '',
    textElement('p', article.deck),
    signature(article, edition),
  ]
  return element('article', { lang: edition.language }, [element('header', {}, head), contentHtml(article, edition)])
}

/** Everything below the headlines, for readers that show those by themselves; addresses are whole, it is read elsewhere. */
export function contentHtml(article: PublicArticle, edition: Edition): Markup {
  const { lead, inText, rest } = placePhotos(article)
  const shown: Shown = { photos: inText, notes: notesIn(article.body), origin: edition.origin }
  return [
    ...article.corrections.map(({ note, publishedAt }) =>
      element('aside', {}, [
        element('p', {}, [
          element('strong', {}, ['更正']),
          escaped(` ${readableTime(publishedAt, edition.timeZone)} ${note}`),
        ]),
      ]),
    ),
    lead ? figure(lead, shown) : '',
    bodyHtml(article, shown),
    ...rest.map((photo) => figure(photo, shown)),
    notes(shown),
    article.reprint ? reprint(article.reprint) : '',
    article.responsibleEditor ? textElement('p', `（责任编辑：${article.responsibleEditor}）`) : '',
  ].join('')
}

interface Shown {
  readonly photos: ReadonlyMap<string, ReadingPhoto>
  readonly notes: readonly ReadingNode[]
  readonly origin: string
}

function signature({ bylines, section, publishedAt }: PublicArticle, { timeZone }: Edition): Markup {
  const names = bylines.map(({ role, name }) => (role ? `${role} ${name}` : name))
  const words = [...names, section].flatMap((word) => (word ? [escaped(word)] : []))
  const time = readableTime(publishedAt, timeZone)
  const parts = time ? [...words, element('time', { datetime: publishedAt }, [time])] : words
  return parts.length > 0 ? element('p', {}, [parts.join('　')]) : ''
}

/** The dateline opens the first paragraph, as in print. */
function bodyHtml({ body, dateline }: PublicArticle, shown: Shown): Markup {
  const opening = body.find((block) => isParagraph(block) && hasWords(block.children ?? []))
  const blocks = body.map((block) => blockHtml(block, { ...shown, opener: block === opening ? dateline : null }))
  return [dateline && !opening ? textElement('p', dateline) : '', ...blocks].join('')
}

function blockHtml(block: ReadingNode, shown: Shown & { readonly opener: string | null }): Markup {
  const nodes = withoutIndent(block.children ?? (block.text === undefined ? [] : [block]))
  const text = inlineHtml(nodes, shown)
  switch (block.type) {
    case 'photo': {
      const photo = shown.photos.get(block.captionId ?? '')
      return photo ? figure(photo, shown) : ''
    }
    case 'h2':
      return element('h2', {}, [text])
    case 'blockquote':
      return element('blockquote', {}, [element('p', {}, [text])])
    case 'ul':
    case 'ol':
      return element(
        block.type,
        {},
        nodes.map((item) => element('li', {}, [inlineHtml(item.children ?? [item], shown)])),
      )
    default:
      if (!shown.opener && !hasWords(nodes)) return ''
      return element('p', {}, [shown.opener ? escaped(`${shown.opener}　`) : '', text])
  }
}

function inlineHtml(nodes: readonly ReadingNode[], shown: Shown): Markup {
  return nodes
    .map((node) => {
      if (node.text !== undefined) return node.bold ? element('strong', {}, [lines(node.text)]) : lines(node.text)
      if (node.type === 'gap') return gapGlyph[node.kind === 'doubtful' ? 'doubtful' : 'lost']
      if (node.type === 'source') return element('sup', {}, [`[${shown.notes.indexOf(node) + 1}]`])
      const inside = inlineHtml(node.children ?? [], shown)
      if (node.type !== 'link' || !isSafeLink(node.url)) return inside
      const href = absoluteAddress(shown.origin, node.url)
      return element('a', { href, rel: 'noopener noreferrer' }, [inside])
    })
    .join('')
}

function figure(photo: ReadingPhoto, { origin }: Shown): Markup {
  const { caption, credit } = photo
  const words = [caption ? lines(caption) : '', credit ? element('small', {}, [escaped(credit)]) : ''].filter(Boolean)
  const parts = [pictureHtml(photo, origin), words.length > 0 ? element('figcaption', {}, [words.join(' ')]) : '']
  return parts.some(Boolean) ? element('figure', {}, parts) : ''
}

/** Formats and widths to choose from; whoever knows none of them takes the JPEG in `img`. */
function pictureHtml({ files, alt }: ReadingPhoto, origin: string): Markup {
  const whole = files.map((file) => ({ ...file, url: absoluteAddress(origin, file.url) }))
  const file = fallbackFile(whole)
  if (!file) return ''
  const [plain, ...better] = sourceSets(whole)
  const { url: src, width, height } = file
  return element('picture', {}, [
    ...better.map(({ mimeType, srcSet }) => element('source', { type: mimeType, srcset: srcSet })),
    element('img', { src, srcset: plain?.srcSet, alt, width, height, loading: 'lazy' }),
  ])
}

function notes({ notes: all, ...shown }: Shown): Markup {
  if (all.length === 0) return ''
  const items = all.map(({ note, children }) =>
    element('li', {}, [note ? escaped(note) : inlineHtml(children ?? [], { ...shown, notes: [] })]),
  )
  return element('section', {}, [element('ol', {}, items)])
}

function reprint({ outlet, originalAuthor, originalTitle, url }: ReadingReprint): Markup {
  const title = originalTitle ? `原题：《${originalTitle}》` : '原文'
  const parts = [
    outlet ? escaped(`来源：${outlet}`) : '',
    originalAuthor ? escaped(`作者：${originalAuthor}`) : '',
    url && isSafeLink(url)
      ? element('a', { href: url, rel: 'noopener noreferrer' }, [escaped(title)])
      : originalTitle
        ? escaped(title)
        : '',
  ].filter(Boolean)
  return parts.length > 0 ? element('p', {}, [parts.join('　')]) : ''
}

function lines(text: string): Markup {
  return escaped(text).replace(/\r?\n/g, '<br />')
}
