import { bodyOfHtml, HtmlTooDeep } from './htmlBody'
import type { PastedPicture } from './htmlElements'
import { plainText } from './readBody'
import type { Body } from './schema'
import { bodyOfText } from './textBody'

/** What a piece can take at once: far more than a page of the paper, and still less than one save may carry. */
export const maxPastedCharacters = 200_000
export const maxPastedBlocks = 1_500
/** Characters of markup, pictures inside it included; more would stop the page for seconds. */
const maxMarkup = 40_000_000

export type Pasted =
  | { readonly body: Body; readonly pictures: readonly PastedPicture[] }
  | { readonly refusal: 'tooLong' | 'unreadable' }

/** What the clipboard's text becomes in a body; `html` goes before `text` where there is any. */
export function pastedBody({ html, text }: { readonly html: string; readonly text: string }): Pasted {
  if (html.length > maxMarkup || text.length > maxMarkup) return { refusal: 'tooLong' }
  try {
    const fromHtml = html === '' ? null : bodyOfHtml(html)
    // Some programs put markup without words beside the text.
    const isEmpty = fromHtml === null || (fromHtml.body.length === 0 && fromHtml.pictures.length === 0)
    const pasted = isEmpty ? { body: bodyOfText(text), pictures: [] } : fromHtml
    return fits(pasted.body) ? pasted : { refusal: 'tooLong' }
  } catch (error) {
    if (error instanceof HtmlTooDeep) return { refusal: 'unreadable' }
    throw error
  }
}

function fits(body: Body): boolean {
  const lines = body.reduce(
    (sum, block) => sum + (block.type === 'ul' || block.type === 'ol' ? block.children.length : 1),
    0,
  )
  return lines <= maxPastedBlocks && plainText(body).length <= maxPastedCharacters
}
