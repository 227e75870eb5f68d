/** Enough to say what a piece is about, below its headline. */
const usualLength = 110
/** A first paragraph that is shorter is a beginning only: the next one follows it. */
const shortParagraph = 50

/** The first words of a body, to the end of a sentence where one ends in the second half; null where it has none. */
export function excerptOf(body: unknown, length = usualLength): string | null {
  const text = opening(paragraphs(body))
  if (text === '') return null
  const characters = [...text]
  if (characters.length <= length) return text
  const begun = characters.slice(0, length).join('')
  const end = Math.max(begun.lastIndexOf('。'), begun.lastIndexOf('！'), begun.lastIndexOf('？'))
  return end >= length / 2 ? begun.slice(0, end + 1) : `${begun.replace(/[，、；：“‘（《—\s]+$/u, '')}……`
}

function opening([first = '', second = '']: readonly string[]): string {
  return [...first].length < shortParagraph ? first + second : first
}

function paragraphs(body: unknown): string[] {
  if (!Array.isArray(body)) return []
  return body
    .flatMap((node) => (isNode(node) && (node.type ?? null) === null ? [words(node)] : []))
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
}

/** As readers see it: a lost glyph is □, a source is a number that says nothing here. */
function words(node: LooseNode): string {
  if (typeof node.text === 'string') return node.text
  if (node.type === 'gap') return node.kind === 'doubtful' ? ' ' : '□'
  if (node.type === 'source' || !Array.isArray(node.children)) return ''
  return node.children.map((child) => (isNode(child) ? words(child) : '')).join('')
}

/** A node of a body from anywhere: read, not trusted. */
type LooseNode = Readonly<Record<string, unknown>>

function isNode(value: unknown): value is LooseNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
