import type { BlockName, ProblemList } from './metadataProblems'
import type { PictureField } from './pictureMetadata'
import { cleanText } from './textCharset'

/** Characters; far above what the standards and the trade allow (IIM: 2000 for a description, 32 for a name). */
const longFields = new Set<PictureField>([
  'description',
  'extendedDescription',
  'rightsUsageTerms',
  'aiPromptInformation',
])
const maxLongCharacters = 10_000
const maxCharacters = 1_000
const maxListItems = 200

export interface FieldReader {
  /** Undefined where nothing is left to keep. */
  readonly text: (field: PictureField, value: string | undefined) => string | undefined
  /** Without empty ones and repetitions. */
  readonly list: (field: PictureField, values: readonly string[]) => readonly string[] | undefined
}

/** Takes texts of a block as the newsroom keeps them; what is cut is told. */
export function fieldReader(block: BlockName, problems: ProblemList): FieldReader {
  const text: FieldReader['text'] = (field, value) => {
    // What was not valid in its character set: half a name is no name.
    if (value === undefined || value.includes('\ufffd')) return undefined
    const clean = cleanText(value)
    const limit = longFields.has(field) ? maxLongCharacters : maxCharacters
    if (clean.length <= limit) return clean || undefined
    problems.add('value_too_long', block, field)
    return cleanText(clean.slice(0, limit).replace(/[\ud800-\udbff]$/, ''))
  }
  return {
    text,
    list(field, values) {
      const kept = [...new Set(values.slice(0, maxListItems).flatMap((value) => text(field, value) ?? []))]
      if (values.length > maxListItems) problems.add('value_too_long', block, field)
      return kept.length > 0 ? kept : undefined
    },
  }
}

/** The object without what is undefined. */
export function present<Fields extends object>(
  fields: {
    readonly [Name in keyof Fields]: Fields[Name] | undefined
  },
): Fields {
  // What is left has the values that the type says.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields
}
