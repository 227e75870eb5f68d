import { readFileSync } from 'node:fs'
import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import { randomFrom } from '../seed/samples/randomFrom'
import type { SearchArticle } from '../src/delivery/search/searchEngine'

const firstMoment = Date.parse('2006-01-01T00:00:00Z')
const lastMoment = Date.parse('2026-01-01T00:00:00Z')
/** Of the words, this share are the sample page's; the others have the dictionary's own frequencies, its long tail with them. */
const shareOfPage = 0.3
const sections = 12
const bearers = 300

export interface GeneratedArticles {
  /** The first of these is number `first`. Texts of 300 to 1,500 characters. */
  make(first: number, count: number): SearchArticle[]
  /** A word as it comes in the texts. */
  word(): string
}

/** Articles of words that the sample page and jieba's dictionary have; they mean nothing. */
export function generateArticles(seed = 42): GeneratedArticles {
  const random = randomFrom(seed)
  const page = Jieba.withDict(dict)
    .cut(readFileSync('seed/source/lishi-page.txt', 'utf8'), false)
    .filter((word) => /^\p{Script=Han}+$/u.test(word))
  const rows = Buffer.from(dict)
    .toString('utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([word = '']) => /^\p{Script=Han}+$/u.test(word))
  let sum = 0
  const sums = rows.map(([, frequency]) => {
    sum += Number(frequency)
    return sum
  })
  const word = () => {
    if (random() < shareOfPage) return page[Math.floor(random() * page.length)] ?? ''
    return rows[firstAbove(sums, random() * sum)]?.[0] ?? ''
  }
  const text = (length: number) => {
    let made = ''
    while (made.length < length) made += word() + (random() < 0.12 ? '，' : '')
    return `${made}。`
  }
  const one = (number: number): SearchArticle => {
    const bearer = Math.floor(random() * bearers)
    return {
      id: `article-${number}`,
      slug: `article-${number}`,
      headline: text(10 + Math.floor(random() * 14)),
      kicker: '',
      deck: random() < 0.3 ? text(16) : '',
      body: text(300 + Math.floor(random() * 1_200)),
      slugline: '',
      sectionId: `section-${Math.floor(random() * sections)}`,
      genre: 'news',
      bylines: [{ id: `byline-${bearer}`, name: `测试记者${bearer}` }],
      tags: random() < 0.5 ? [word() + word()] : [],
      names: [],
      publishedAt: firstMoment + Math.floor(random() * (lastMoment - firstMoment)),
      state: null,
    }
  }
  return { make: (first, count) => Array.from({ length: count }, (_, index) => one(first + index)), word }
}

function firstAbove(sums: readonly number[], wanted: number): number {
  let [low, high] = [0, sums.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle] ?? 0) > wanted) high = middle
    else low = middle + 1
  }
  return low
}
