/** What representations are offered in, as BCP 47 has it; the first is how they are written. */
export const publicLanguages = ['zh-CN', 'zh-Hant'] as const

export type PublicLanguage = (typeof publicLanguages)[number]

/** The language that a request names by `?lang=`; null for one that is not offered. */
export function publicLanguageOf(asked: string | null): PublicLanguage | null {
  if (asked === null) return 'zh-CN'
  return publicLanguages.find((language) => language.toLowerCase() === asked.toLowerCase()) ?? null
}

/** Addresses lead nowhere once their characters are others. */
export function textAroundAddresses(text: string, change: (part: string) => string): string {
  return text
    .split(/(\bhttps?:\/\/[^\s"'<>\\)]+)/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('')
}
