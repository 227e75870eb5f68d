/** Elements whose text is no text of the page. */
export const silentElements: ReadonlySet<string> = new Set([
  'script',
  'style',
  'head',
  'title',
  'meta',
  'link',
  'xml',
  'template',
  'noscript',
  'iframe',
  'frame',
  'object',
  'embed',
  'applet',
  'svg',
  'math',
  'canvas',
  'audio',
  'video',
  'textarea',
  'select',
  'input',
  'datalist',
  'map',
])

/** Elements that begin and end a line of their own. */
export const blockElements: ReadonlySet<string> = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'aside',
  'nav',
  'form',
  'fieldset',
  'legend',
  'center',
  'address',
  'body',
  'html',
  'figure',
  'figcaption',
  'pre',
  'hr',
  'dl',
  'dt',
  'dd',
  'details',
  'summary',
  'caption',
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'td',
  'th',
  'ul',
  'ol',
  'li',
  'menu',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
])

export const headingElements: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

export type Attributes = Readonly<Record<string, string>>

/** A link that readers may be sent to; addresses relative to a foreign page lead nowhere here. */
export function foreignAddress(href: string | undefined): string | null {
  const address = (href ?? '').trim()
  const isSound = /^(https?:\/\/[^/]|mailto:[^\s])/i.test(address) && !hasBlank(address) && address.length <= 2000
  return isSound ? address : null
}

/** Blanks and control characters: an address that holds one is read differently by different programs. */
function hasBlank(address: string): boolean {
  return Array.from(address).some((character) => character <= ' ' || character === '\u007f')
}

/** Whether the element turns bold on or off; undefined where it says nothing. */
export function boldOf(name: string, style: string): boolean | undefined {
  const weight = /(?:^|;)\s*font-weight\s*:\s*([a-z]+|\d+)/i.exec(style)?.[1]?.toLowerCase()
  if (weight === 'bold' || weight === 'bolder') return true
  if (weight === 'normal' || weight === 'lighter') return false
  if (weight && /^\d+$/.test(weight)) return Number(weight) >= 600
  return name === 'b' || name === 'strong' ? true : undefined
}

export interface PastedPicture {
  /** `embedded`: its bytes are in the address (data:); `linked`: on another server; `lost`: a file of another computer. */
  readonly kind: 'embedded' | 'linked' | 'lost'
  readonly address: string
  readonly alt: string
}

/** What an `<img>` shows; pictures of one or two points are counters and spacers. */
export function pictureOf({ src, 'data-src': lazy, alt, width, height }: Attributes): PastedPicture | null {
  const address = (lazy || src || '').trim()
  if (address === '' || isDot(width) || isDot(height)) return null
  const kind = /^data:image\//i.test(address) ? 'embedded' : /^https?:\/\//i.test(address) ? 'linked' : 'lost'
  return { kind, address: kind === 'lost' ? '' : address, alt: (alt ?? '').trim().slice(0, 500) }
}

function isDot(length: string | undefined): boolean {
  return length !== undefined && /^[0-2](px)?$/.test(length.trim())
}

/** How Word and WPS write a list item: a paragraph with its number or bullet in a part that is to be ignored. */
export function isOfficeListItem(style: string): boolean {
  return /mso-list\s*:\s*(?!\s*(ignore|none))\S/i.test(style)
}

export function isOfficeListMarker(style: string): boolean {
  return /mso-list\s*:\s*ignore/i.test(style)
}

/**
 * The list that a number or bullet makes. Chinese numbers (一、（二）) and letters are words of the text, which a list of
 * ours would turn into other numbers: no list.
 */
export function listOfMarker(marker: string): 'ul' | 'ol' | null {
  const bare = marker.replace(/[\s\u00a0]/g, '')
  if (/^[（(]?\d{1,3}[.．、)）]?$/.test(bare)) return 'ol'
  // Word draws its bullets as letters of a symbol font.
  return /^[lnuovqüØ]$/.test(bare) || !/[\p{L}\p{N}]/u.test(bare) ? 'ul' : null
}
