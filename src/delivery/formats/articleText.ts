import { textOfPiece, wordsOf } from '../../interchange/exportTextRules'
import { hasWords, isParagraph, withoutIndent } from '../../reading/readingRules'
import { type Edition, oneLine, type PublicArticle } from './article'
import { permittedText } from './markup'

/** The piece as plain text, with the lines that surround it, as it is set for print; lines end with `\n`. */
export function articleText(article: PublicArticle, { timeZone }: Pick<Edition, 'timeZone'>): string {
  const body = article.body.flatMap((block) => {
    const children = block.children ?? []
    if (!isParagraph(block)) return [block]
    return hasWords(children) ? [{ ...block, children: withoutIndent(children) }] : []
  })
  // A picture that nobody has said a word about is none in a text.
  const photos = article.photos.filter(({ caption, credit }) => caption || credit)
  return permittedText(textOfPiece({ ...article, body, photos }, timeZone).replace(/\r\n/g, '\n'))
}

/** The words of the body alone, a line for each block. */
export function bodyText({ body }: Pick<PublicArticle, 'body'>): string {
  const items = body.flatMap((block) => (block.type === 'ul' || block.type === 'ol' ? (block.children ?? []) : [block]))
  return permittedText(items.map((item) => wordsOf(withoutSources(item.children ?? []), [])).join('\n'))
}

const summaryLength = 120

/** What a list says below the headline: the first paragraph, cut to 120 characters; the deck where there is none. */
export function summaryOf({ body, deck }: Pick<PublicArticle, 'body' | 'deck'>): string {
  const first = body.find((block) => isParagraph(block) && hasWords(block.children ?? []))
  const text = oneLine(permittedText(wordsOf(withoutSources(first?.children ?? []), []))).replace(/^[\s\u3000]+/, '')
  const characters = [...(text || oneLine(deck ?? ''))]
  return characters.length <= summaryLength
    ? characters.join('')
    : `${characters.slice(0, summaryLength - 1).join('')}…`
}

function withoutSources(nodes: PublicArticle['body']): PublicArticle['body'] {
  return nodes
    .filter(({ type }) => type !== 'source')
    .map((node) => (node.children ? { ...node, children: withoutSources(node.children) } : node))
}
