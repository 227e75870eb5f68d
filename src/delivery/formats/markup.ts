import { escapeHtml } from '../../escapeHtml'

/** Markup that is well-formed as XML and good as HTML alike; made here only, so that no text is ever taken for it. */
export type Markup = string & { readonly isMarkup?: true }

type Attributes = Readonly<Record<string, string | number | null | undefined>>

// Everything that XML 1.0 forbids (section 2.2), half a pair of surrogates included; a feed with one of these is refused whole.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be taken out.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** Text without the characters that no XML document may hold. */
export function permittedText(text: string): string {
  return text.replace(forbidden, '')
}

/** Text as markup. `>` is escaped too, so that `]]>` can never stand in it. */
export function escaped(text: string): Markup {
  return escapeHtml(permittedText(text))
}

/** An element; attributes without a value are left out, and children are markup already. */
export function element(name: string, attributes: Attributes, children: readonly Markup[] = []): Markup {
  const inside = children.join('')
  const opening = `${name}${Object.entries(attributes).map(attribute).join('')}`
  return inside || !emptyElements.has(name) ? `<${opening}>${inside}</${name}>` : `<${opening} />`
}

/** An element that holds text alone; none where there is no text. */
export function textElement(name: string, text: string | null | undefined, attributes: Attributes = {}): Markup {
  return text ? element(name, attributes, [escaped(text)]) : ''
}

export function xmlDocument(root: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

/** Elements of HTML, and of feeds, that never have an inside. */
const emptyElements: ReadonlySet<string> = new Set([
  'br',
  'img',
  'source',
  'link',
  'category',
  'enclosure',
  'atom:link',
])

function attribute([name, value]: readonly [string, string | number | null | undefined]): Markup {
  return value === null || value === undefined ? '' : ` ${name}="${escaped(String(value))}"`
}
