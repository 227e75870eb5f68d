import { expect, it } from 'vitest'
import { articleWords } from './articleWords'
import type { SearchArticle } from './searchEngine'

const cut = (text: string) => text.match(/离石|[\s\S]/gu) ?? []
const article: SearchArticle = {
  id: '1',
  slug: null,
  headline: '离石',
  kicker: '',
  deck: '𠮷石',
  body: '离石，離石。',
  slugline: '',
  sectionId: null,
  genre: null,
  bylines: [{ id: 'b', name: '测试 A' }],
  tags: [],
  names: [],
  publishedAt: 0,
  state: null,
}

it('has each word with the weights of all places where it stands', () => {
  const { words } = articleWords(article, ['笔名'], cut)
  const ofBody = (words.get('离石') ?? 0) - 8
  expect(ofBody).toBeGreaterThan(2)
  expect([...words.keys()]).toEqual(['离石', '𠮷', 'a', '测试 a', '笔名'])
  expect(words.get('笔名')).toBe(4)
})

it('has each character beside the words', () => {
  const { characters } = articleWords(article, [], cut)
  const byCharacter = new Map([...characters].map(([unit, weight]) => [String.fromCharCode(unit), weight]))
  expect([...byCharacter.keys()].sort()).toEqual([...'测石离试'].sort())
  expect((byCharacter.get('石') ?? 0) - (byCharacter.get('离') ?? 0)).toBe(4)
})

it('has what is Chinese piece by piece, folded, and knows whether that changed a character', () => {
  const { runs, isFolded } = articleWords(article, [], cut)
  expect(runs).toEqual(['离石', '𠮷石', '离石', '离石', '测试'])
  expect(isFolded).toBe(false)
  expect(articleWords({ ...article, body: '离石，ＡＢ。' }, [], cut).isFolded).toBe(true)
})
