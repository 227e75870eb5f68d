import { type Bilingual, languageOf } from '../language'

interface ValidationContext {
  readonly req: { readonly i18n?: { readonly language?: string } }
}

/** A field validator that lets an empty value pass: whether it must be filled in is the workflow table's to say. */
export function shape<Value>(isWellFormed: (value: Value) => boolean, message: Bilingual) {
  return (value: Value | null | undefined | '', { req }: ValidationContext): true | string =>
    value === null ||
    value === undefined ||
    value === '' ||
    isWellFormed(value) ||
    message[languageOf(req.i18n?.language)]
}
