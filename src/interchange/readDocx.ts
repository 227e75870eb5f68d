import mammoth from 'mammoth'
import { inspectedZip } from './inspectedZip'

export interface DocxPicture {
  readonly content: Buffer
}

export interface DocxPage {
  readonly html: string
  readonly pictures: readonly DocxPicture[]
  readonly hasMacros: boolean
}

const megabyte = 1024 * 1024
/** A book of 100,000 characters has some five megabytes of markup. */
const limits = { maxEntries: 2_000, maxBytes: 120 * megabyte, maxMarkupBytes: 12 * megabyte }
const maxDocxPictures = 100

/** Styles of Word in Chinese and of WPS, besides those that mammoth knows by their English names. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='标题'] => h1:fresh",
  ...['1', '2', '3', '4'].map((rank) => `p[style-name='标题 ${rank}'] => h2:fresh`),
]

/** The page that a .docx is, and its pictures apart from it. Null where it is no sound .docx, or one that would unpack without end. */
export async function readDocx(content: Buffer): Promise<DocxPage | null> {
  const listing = await inspectedZip(content, limits)
  if (!listing?.has('word/document.xml')) return null
  const pictures: DocxPicture[] = []
  const convertImage = mammoth.images.imgElement(async (image) => {
    if (pictures.length < maxDocxPictures) pictures.push({ content: await image.readAsBuffer() })
    return { src: '' }
  })
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: content },
      { styleMap, convertImage, externalFileAccess: false },
    )
    return { html: withoutReturnMarks(value), pictures, hasMacros: listing.has('word/vbaProject.bin') }
  } catch {
    // mammoth throws plain errors of many kinds for a damaged file; the caller says that it cannot be read.
    return null
  }
}

/** The arrows by which a footnote leads back to its place. */
function withoutReturnMarks(html: string): string {
  return html.replace(/<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g, '')
}
