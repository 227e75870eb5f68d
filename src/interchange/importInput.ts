import { GuardsFailed, type Problem } from '../errors'

/** What comes with the file, or in its place. */
export interface ImportInput {
  readonly text: string | null
  readonly fileName: string | null
  readonly isPreview: boolean
  readonly headline: string | null
  readonly slugline: string | null
  readonly section: string | null
  readonly isVerbatim: boolean
  /** Where the text was first published; with it the piece is a reprint. */
  readonly outlet: string | null
  readonly originalAuthor: string | null
  readonly originalTitle: string | null
  /** A verbatim text of the newsroom's own, such as its notices: it has no outlet. */
  readonly isOwn: boolean
  /** The text is somebody else's and is kept as the original: who imports it is no author. */
  readonly keepsOriginal: boolean
  readonly withPictures: boolean
}

const textFields = [
  'text',
  'fileName',
  'headline',
  'slugline',
  'section',
  'outlet',
  'originalAuthor',
  'originalTitle',
] as const
const flags = ['isPreview', 'isVerbatim', 'isOwn', 'keepsOriginal', 'withPictures'] as const
const maxLine = 500

export function parseImportInput(data: unknown): ImportInput {
  const given =
    typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Record<string, unknown>) : {}
  const wrong: string[] = [
    ...textFields.filter((name) => !isAbsent(given[name]) && !isLine(given[name], name)),
    ...flags.filter((name) => !isAbsent(given[name]) && typeof given[name] !== 'boolean'),
    ...Object.keys(given).filter((name) => ![...textFields, ...flags, 'file', 'filename'].includes(name as never)),
  ]
  if (wrong.length > 0) throw new GuardsFailed(wrong.map(malformed))
  const textOf = (name: (typeof textFields)[number]) => {
    const value = given[name]
    return typeof value === 'string' && value.trim() !== '' ? value : null
  }
  const isVerbatim = given.isVerbatim === true
  const isOwn = given.isOwn === true
  const outlet = isOwn ? null : textOf('outlet')
  if (isVerbatim && !isOwn && !outlet && given.isPreview !== true) throw new GuardsFailed([outletRequired])
  return {
    text: textOf('text'),
    fileName: textOf('fileName'),
    isPreview: given.isPreview === true,
    headline: textOf('headline'),
    slugline: textOf('slugline'),
    section: textOf('section'),
    outlet,
    originalAuthor: textOf('originalAuthor'),
    originalTitle: textOf('originalTitle'),
    isVerbatim,
    isOwn,
    keepsOriginal: isVerbatim || given.keepsOriginal === true,
    withPictures: given.withPictures === true,
  }
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null
}

function isLine(value: unknown, name: string): boolean {
  return typeof value === 'string' && (name === 'text' || value.length <= maxLine)
}

function malformed(name: string): Problem {
  return {
    code: 'malformed_field',
    path: name,
    message: { zh: `参数 ${name} 的写法不对。`, en: `The parameter ${name} is not of the expected form.` },
  }
}

const outletRequired: Problem = {
  code: 'outlet_required',
  path: 'outlet',
  message: {
    zh: '照发的来稿须写明首发媒体；本报自己的公告、启事请勾选“本报自己的文字”。',
    en: 'A verbatim text names its outlet; for a notice of your own newsroom tick "our own text".',
  },
}
