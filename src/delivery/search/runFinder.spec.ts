import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fold } from './foldRules'
import { createMemoryEngine } from './memoryEngine'
import type { SearchArticle } from './searchEngine'
import { placeOfRuns } from './textMatchRules'

const nothing = { section: null, byline: null, genre: null, tag: null, from: null, before: null, state: null }
const text = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...'中国人民離离石𠮷々，。 ', 'a', 'B', '1'), maxLength })

it('finds what stands in quotes wherever it stands, and nothing else', async () => {
  const engine = createMemoryEngine()
  let asked = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(text(6), text(30), text(4)), { minLength: 1, maxLength: 8 }),
      text(5),
      async (texts, phrase) => {
        asked += 1
        const all = texts.map(
          ([headline, body, tag], n): SearchArticle => ({
            ...{
              id: `${n}`,
              slug: null,
              headline,
              kicker: '',
              deck: '',
              body,
              slugline: '',
              sectionId: null,
              genre: null,
            },
            ...{ bylines: [], tags: tag.trim() === '' ? [] : [tag], names: [], publishedAt: n, state: null },
          }),
        )
        await engine.remove(
          'readers',
          Array.from({ length: 8 }, (_, n) => `${n}`),
        )
        await engine.put('readers', all)
        const runs = fold(phrase).match(/[\p{L}\p{N}]+/gu) ?? []
        if (runs.length === 0) return
        const expected = all.filter((article) => placeOfRuns(article, runs, false) !== null).map(({ id }) => id)
        const { hits } = await engine.search('readers', {
          ...{ text: `“${phrase}”`, filters: nothing, sort: 'newest', page: 1, limit: 20, now: asked },
        })
        expect(hits.map(({ id }) => id).toSorted()).toEqual(expected)
      },
    ),
    { numRuns: 300 },
  )
}, 60_000)
