import { type Bilingual, languageOf } from '../language'

const form = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const maxLength = 80

function isAddressName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= maxLength && form.test(value)
}

const message: Bilingual = {
  zh: '请用小写字母、数字和连字符，不超过 80 个字符。',
  en: 'Please use lower-case letters, digits and hyphens, at most 80 characters.',
}

/** A required part of a URL. */
export function validateAddressName(
  value: unknown,
  { req }: { readonly req: { readonly i18n?: { readonly language?: string } } },
): true | string {
  return isAddressName(value) || message[languageOf(req.i18n?.language)]
}
