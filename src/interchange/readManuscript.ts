import { bodyOfHtml, HtmlTooDeep } from '../body/htmlBody'
import { plainText } from '../body/readBody'
import type { Body } from '../body/schema'
import { bodyOfText } from '../body/textBody'
import { GuardsFailed, type Problem } from '../errors'
import { decodedText, fileKindOf } from './fileKind'
import { type DocxPicture, readDocx } from './readDocx'

export interface Manuscript {
  readonly body: Body
  /** In the file; to be entered as pictures of their own. */
  readonly pictures: readonly DocxPicture[]
  /** Pictures that the text only names: they lie on other servers. */
  readonly linkedPictures: number
  readonly hasMacros: boolean
}

/** Bytes of a manuscript, its pictures included. */
export const maxManuscriptBytes = 30 * 1024 * 1024
/** Characters of a text: as much as a paste may bring. */
const maxCharacters = 200_000
const maxBlocks = 5_000

/** Reads a .docx, a web page or a text in UTF-8 or GB18030; says of everything else what to do with it. */
export async function readManuscript(content: Buffer): Promise<Manuscript> {
  if (content.length > maxManuscriptBytes) throw refusal(problems.tooLarge)
  const manuscript = await opened(content)
  const { body, pictures } = manuscript
  if (body.length === 0 && pictures.length === 0) throw refusal(problems.empty)
  if (body.length > maxBlocks || plainText(body).length > maxCharacters) throw refusal(problems.tooLong)
  return manuscript
}

async function opened(content: Buffer): Promise<Manuscript> {
  const kind = fileKindOf(content)
  switch (kind) {
    case 'docx': {
      const page = await readDocx(content)
      if (!page) throw refusal(problems.unreadable)
      return { ...fromHtml(page.html), pictures: page.pictures, hasMacros: page.hasMacros }
    }
    case 'html':
      return fromHtml(decodedText(content) ?? '')
    case 'text':
      return { body: bodyOfText(decodedText(content) ?? ''), pictures: [], linkedPictures: 0, hasMacros: false }
    default:
      throw refusal(problems[kind])
  }
}

function fromHtml(html: string): Manuscript {
  try {
    const { body, pictures } = bodyOfHtml(html)
    return { body, pictures: [], linkedPictures: pictures.length, hasMacros: false }
  } catch (error) {
    if (error instanceof HtmlTooDeep) throw refusal(problems.unreadable)
    throw error
  }
}

function refusal(problem: Problem): GuardsFailed {
  return new GuardsFailed([problem])
}

const path = 'file'

const problems = {
  tooLarge: {
    code: 'manuscript_too_large',
    path,
    message: {
      zh: '文件超过 30 MB，请把图片另行上传。',
      en: 'The file is larger than 30 MB: upload its pictures apart.',
    },
  },
  tooLong: {
    code: 'manuscript_too_long',
    path,
    message: {
      zh: '文字超过 20 万字或 5000 段，请分成几篇。',
      en: 'The text is longer than 200,000 characters or 5,000 paragraphs: split it.',
    },
  },
  empty: { code: 'manuscript_empty', path, message: { zh: '文件里没有文字。', en: 'There is no text in the file.' } },
  unreadable: {
    code: 'manuscript_unreadable',
    path,
    message: {
      zh: '文件已损坏或无法解开，请在 Word 或 WPS 里重新另存为 .docx。',
      en: 'The file is damaged or cannot be unpacked: save it again as .docx.',
    },
  },
  oldWord: {
    code: 'manuscript_old_word',
    path,
    message: {
      zh: '这是旧版 .doc、.wps 或带密码的文件，请在 Word 或 WPS 里去掉密码、另存为 .docx。',
      en: 'This is an old .doc, a .wps or a file with a password: save it as .docx without one.',
    },
  },
  rtf: {
    code: 'manuscript_rtf',
    path,
    message: { zh: '这是 RTF 文件，请另存为 .docx。', en: 'This is an RTF file: save it as .docx.' },
  },
  pdf: {
    code: 'manuscript_pdf',
    path,
    message: {
      zh: '这是 PDF 文件，请向来稿人要 .docx 或文字。',
      en: 'This is a PDF: ask the sender for a .docx or the text.',
    },
  },
  unknown: {
    code: 'manuscript_unknown',
    path,
    message: {
      zh: '只收 .docx、.txt 和 .html；认不出这份文件。',
      en: 'Only .docx, .txt and .html are taken; this file is none of them.',
    },
  },
} as const satisfies Record<string, Problem>
