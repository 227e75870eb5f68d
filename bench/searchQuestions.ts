import { pinyinKeys } from '../src/delivery/search/pinyinRules'
import type { SearchQuery } from '../src/delivery/search/searchEngine'
import type { GeneratedArticles } from './searchArticles'

export type Question = () => {
  readonly kind: 'search' | 'suggestions'
  readonly text: string
  readonly query: Partial<SearchQuery>
}

export const noFilters = {
  ...{ section: null, byline: null, genre: null, tag: null, from: null, before: null, state: null },
}

/** What is asked, kind by kind, each time with other words. */
export function questionsOf({ word }: GeneratedArticles): [string, Question][] {
  const chinese = (): string => {
    const one = word()
    return one.length > 1 ? one : chinese()
  }
  const typed = (): string => pinyinKeys(chinese())?.full[0] ?? typed()
  const initials = (): string => pinyinKeys(chinese())?.initials ?? initials()
  const sentence = (): string => {
    let text = ''
    while (text.length < 180) text += word()
    return text
  }
  const search =
    (text: () => string, query: Partial<SearchQuery> = {}): Question =>
    () => ({ kind: 'search', text: text(), query })
  const kinds: [string, Question][] = [
    ['one word', search(chinese)],
    ['two words', search(() => `${chinese()} ${chinese()}`)],
    ['three words, run together', search(() => chinese() + chinese() + chinese())],
    ['a phrase', search(() => `“${chinese()}${word()}”`)],
    ['pinyin', search(typed)],
    ['initials', search(initials)],
    ['a mistyped word', search(() => `${typed()}x`)],
    ['a word that nearly all have', search(() => '的')],
    [
      'a word, by section and year',
      search(chinese, { filters: { ...noFilters, section: 'section-3', from: Date.parse('2020-01-01') } }),
    ],
    ['page 50', search(chinese, { page: 50 })],
    ['a whole sentence', search(sentence)],
    ['suggestions', () => ({ kind: 'suggestions', text: typed().slice(0, 3), query: {} })],
  ]
  const mixed: Question = () => (kinds[Math.floor(Math.random() * kinds.length)] as [string, Question])[1]()
  return [...kinds, ['all of these, mixed', mixed]]
}
