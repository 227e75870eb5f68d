/** A text in the two languages of the newsroom's interface; Chinese comes first. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

export type Language = keyof Bilingual

/** The interface language for a request's language tag; anything but English is answered in Chinese. */
export function languageOf(tag: string | null | undefined): Language {
  return tag?.toLowerCase().startsWith('en') ? 'en' : 'zh'
}
