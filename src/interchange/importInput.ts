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
  readonly outlet: string | null
  /** The text is somebody else's and is kept as the original: who imports it is no author. */
  readonly keepsOriginal: boolean
  readonly withPictures: boolean
}

const textFields = ['text', 'fileName', 'headline', 'slugline', 'section', 'outlet'] as const
const flags = ['isPreview', 'isVerbatim', 'keepsOriginal', 'withPictures'] as const
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
  return {
    text: textOf('text'),
    fileName: textOf('fileName'),
    isPreview: given.isPreview === true,
    headline: textOf('headline'),
    slugline: textOf('slugline'),
    section: textOf('section'),
    outlet: textOf('outlet'),
    isVerbatim,
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
