import type { InlineNode, TextLeaf } from './schema'

/** A stretch of text with what was said about it. */
interface Piece {
  text: string
  readonly isBold: boolean
  readonly url: string | null
}

type Look = Pick<Piece, 'isBold' | 'url'>

/** Collects the text of one block as it is read, with blanks as a browser would show them. */
export class InlineRun {
  private readonly pieces: Piece[] = []
  /** Blanks that count only when something follows on the same line. */
  private blank: '' | ' ' | 'break' = ''

  get isEmpty(): boolean {
    return this.pieces.length === 0
  }

  addText(raw: string, look: Look): void {
    for (const part of withoutInvisible(raw).split(/([ \t\r\n\f]+)/)) {
      if (part === '') continue
      if (/^[ \t\r\n\f]/.test(part)) this.blank = part.includes('\n') || this.blank === 'break' ? 'break' : ' '
      else this.push(`${this.blankBefore(part)}${part}`, look)
    }
  }

  addVerbatim(raw: string, look: Look): void {
    const text = withoutInvisible(raw)
    if (text !== '') this.push(text, look)
  }

  addBreak(look: Look): void {
    this.push('\n', look)
  }

  addPieces(run: InlineRun): void {
    this.pieces.push(...run.pieces)
    this.blank = ''
  }

  /** The paragraphs that these pieces are: a break before an indent, and two breaks, begin another. */
  paragraphs(): InlineNode[][] {
    return splitAtBreaks(this.pieces).map(trimmed).filter(hasText).map(asNodes)
  }

  /** All of it as one block, breaks kept. */
  single(): InlineNode[] | null {
    const pieces = trimmed(this.pieces.map((piece) => ({ ...piece })))
    return hasText(pieces) ? asNodes(pieces) : null
  }

  private push(text: string, { isBold, url }: Look): void {
    this.blank = ''
    const last = this.pieces.at(-1)
    if (last && last.isBold === isBold && last.url === url) last.text += text
    else this.pieces.push({ text, isBold, url })
  }

  /** A line break of the page's source between two Chinese characters is none in the text. */
  private blankBefore(next: string): string {
    const before = this.pieces.at(-1)?.text ?? ''
    if (this.blank === '' || before === '' || before.endsWith('\n')) return ''
    return this.blank === 'break' && isWide(before.at(-1)) && isWide(next[0]) ? '' : ' '
  }
}

/** Control characters, half characters, and those that take no place on the page. */
const invisible = /(?![\t\n\f\r])\p{Cc}|\p{Cs}|[\u00ad\u200b\u2060\ufeff\ufffe\uffff]/gu

function withoutInvisible(text: string): string {
  return text.replace(invisible, '')
}

function isWide(character: string | undefined): boolean {
  return (
    character !== undefined &&
    /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’—…\ud800-\udfff]/.test(character)
  )
}

function splitAtBreaks(pieces: readonly Piece[]): Piece[][] {
  const paragraphs: Piece[][] = [[]]
  // The break and what it is followed by may stand in different pieces.
  const whole = pieces.map(({ text }) => text).join('')
  const ends = [...whole.matchAll(/\n[ \u00a0]*\n[\s\u3000]*|\n(?=\u3000|[ \u00a0]{2})/g)].map(({ index }) => index)
  let at = 0
  let next = 0
  for (const piece of pieces) {
    let rest = piece.text
    while (next < ends.length && (ends[next] ?? 0) < at + rest.length) {
      const length = (ends[next] ?? 0) - at
      paragraphs.at(-1)?.push({ ...piece, text: rest.slice(0, length) })
      paragraphs.push([])
      rest = rest.slice(length)
      at += length
      next += 1
    }
    paragraphs.at(-1)?.push({ ...piece, text: rest })
    at += rest.length
  }
  return paragraphs
}

const edgeBlanks = /[\s\u3000]/

/** Without indents and blanks at its edges; a no-break space within is a plain one. */
function trimmed(pieces: Piece[]): Piece[] {
  const texts = pieces.map((piece) => ({ ...piece, text: piece.text.replace(/\u00a0/g, ' ') }))
  for (const piece of texts) {
    piece.text = piece.text.replace(/^[\s\u3000]+/, '')
    if (piece.text !== '') break
  }
  for (const piece of texts.toReversed()) {
    piece.text = withoutTrailingBlanks(piece.text)
    if (piece.text !== '') break
  }
  return texts.filter(({ text }) => text !== '')
}

/** By hand: a pattern anchored at the end is slow on long runs of blanks. */
function withoutTrailingBlanks(text: string): string {
  let end = text.length
  while (end > 0 && edgeBlanks.test(text[end - 1] ?? '')) end -= 1
  return text.slice(0, end)
}

function hasText(pieces: readonly Piece[]): boolean {
  return pieces.some(({ text }) => text.trim() !== '')
}

function asNodes(pieces: readonly Piece[]): InlineNode[] {
  const nodes: InlineNode[] = []
  for (const { text, isBold, url } of pieces) {
    const leaf: TextLeaf = isBold ? { text, bold: true } : { text }
    const last = nodes.at(-1)
    if (url === null) nodes.push(leaf)
    else if (last && 'type' in last && last.type === 'link' && last.url === url) last.children.push(leaf)
    else nodes.push({ type: 'link', linkType: 'custom', url, children: [leaf] })
  }
  return nodes
}
