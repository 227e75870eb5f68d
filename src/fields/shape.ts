import { type Bilingual, languageOf } from '../language'

interface ValidationContext {
  readonly required?: boolean
  readonly req: { readonly i18n?: { readonly language?: string } }
}

const required: Bilingual = { zh: '此项必填。', en: 'This field is required.' }

/**
 * A field validator for the shape of what is there. It stands in for Payload's own, so `required` is seen to here; under
 * the workflow no field is required: the table says what must be filled in.
 */
export function shape<Value>(isWellFormed: (value: Value) => boolean, message: Bilingual) {
  return (value: Value | null | undefined | '', { req, required: isRequired }: ValidationContext): true | string => {
    const language = languageOf(req.i18n?.language)
    if (value === null || value === undefined || value === '') return !isRequired || required[language]
    return isWellFormed(value) || message[language]
  }
}
