import { Parser } from 'htmlparser2'
import { BodyBuilder } from './bodyBuilder'
import {
  type Attributes,
  blockElements,
  boldOf,
  foreignAddress,
  headingElements,
  isOfficeListItem,
  isOfficeListMarker,
  type PastedPicture,
  pictureOf,
  silentElements,
} from './htmlElements'
import type { Body } from './schema'

export interface HtmlBody {
  readonly body: Body
  /** In the order of the page; none of them is in the body. */
  readonly pictures: readonly PastedPicture[]
}

export interface HtmlReader {
  /** A piece of the page, as long as it suits the caller. */
  readonly write: (html: string) => void
  readonly end: () => HtmlBody
}

/** Elements within elements; no page that a person wrote comes near it. */
const maxDepth = 500
const maxPictures = 1000

/** Thrown by `write`: the page is not one that a person wrote. */
export class HtmlTooDeep extends Error {}

export function bodyOfHtml(html: string): HtmlBody {
  const reader = readHtml()
  reader.write(html)
  return reader.end()
}

/** What an open element says about the text in it. */
interface Frame {
  readonly isBold: boolean
  readonly url: string | null
  readonly isSilent: boolean
  readonly isMarker: boolean
  readonly isPreformatted: boolean
  readonly close: (() => void) | null
}

const ground: Frame = { isBold: false, url: null, isSilent: false, isMarker: false, isPreformatted: false, close: null }

/**
 * Reads a page of Word, WPS, WeChat or the web into the declared shape: paragraphs, subheads, quotes, lists, links and
 * bold. Everything else that shows text becomes paragraphs; scripts, styles, fonts and colours are gone; pictures are
 * listed. It reads as it is fed, in one pass.
 */
export function readHtml(): HtmlReader {
  const frames: Frame[] = [ground]
  const builder = new BodyBuilder()
  const pictures: PastedPicture[] = []
  const top = () => frames.at(-1) ?? ground

  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (frames.length > maxDepth) throw new HtmlTooDeep()
        const outer = top()
        if (!outer.isSilent) show(name, attributes)
        frames.push(frameOf({ name, attributes, outer, builder }))
      },
      onclosetag: () => frames.pop()?.close?.(),
      ontext: (text) => {
        const look = top()
        if (look.isSilent) return
        if (look.isMarker) builder.addMarker(text)
        else if (look.isPreformatted) builder.addPreformatted(text, look)
        else builder.addText(text, look)
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )

  function show(name: string, attributes: Attributes): void {
    if (name === 'br') builder.addBreak(top())
    const picture = name === 'img' ? pictureOf(attributes) : null
    if (picture && pictures.length < maxPictures) pictures.push(picture)
  }

  return {
    write: (html) => parser.write(html),
    end: () => {
      parser.end()
      return { body: builder.end(), pictures }
    },
  }
}

interface Opening {
  readonly name: string
  readonly attributes: Attributes
  readonly outer: Frame
  readonly builder: BodyBuilder
}

function frameOf({ name, attributes, outer, builder }: Opening): Frame {
  const isSilent = outer.isSilent || silentElements.has(name)
  if (isSilent) return { ...outer, isSilent, close: null }
  const style = attributes.style ?? ''
  return {
    isSilent,
    isBold: boldOf(name, style) ?? outer.isBold,
    url: name === 'a' ? foreignAddress(attributes.href) : outer.url,
    isMarker: outer.isMarker || isOfficeListMarker(style),
    isPreformatted: outer.isPreformatted || name === 'pre',
    close: openBlock(name, attributes, builder),
  }
}

/** Begins what the element begins, and gives what ends it. */
function openBlock(name: string, attributes: Attributes, builder: BodyBuilder): (() => void) | null {
  const style = attributes.style ?? ''
  if (headingElements.has(name) || /^Mso(Title|Heading)/.test(attributes.class ?? '')) return builder.openKind('h2')
  if (name === 'blockquote') return builder.openKind('blockquote')
  if (name === 'ul' || name === 'menu') return builder.openList('ul')
  if (name === 'ol') return builder.openList('ol')
  if (name === 'li') return builder.openItem()
  if (name === 'tr') return builder.openRow()
  if (name === 'td' || name === 'th') return builder.openCell()
  if (name === 'p' && isOfficeListItem(style)) return builder.openOfficeItem()
  return blockElements.has(name) ? builder.openParagraph() : null
}
