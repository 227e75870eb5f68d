import { describe, expect, it } from 'vitest'
import { isTooLong } from './graphqlLength'

/** Each fragment names the next one twice: a thousand words that are 2^levels written out. */
const doubling = (levels: number) =>
  `{ Articles { docs { ...f0 } } } ${Array.from({ length: levels }, (_, n) => `fragment f${n} on Article { ...f${n + 1} ...f${n + 1} }`).join(' ')} fragment f${levels} on Article { id }`

describe('a query', () => {
  it.each([
    ['an article', '{ Articles { docs { id section { name } ... on Article { slug } } } }'],
    [
      'a fragment that is named twice',
      '{ a: Articles { ...f } b: Articles { ...f } } fragment f on Articles { totalDocs }',
    ],
    ['a fragment that is nowhere', '{ Articles { ...nowhere } }'],
    ['what is no GraphQL', '{{{'],
    ['what is no text', 7],
  ])('of %s is not too long', (_what, query) => {
    expect(isTooLong(query)).toBe(false)
  })

  it.each([
    ['too many words', `{ Articles { docs { ${'id '.repeat(1_500)} } } }`],
    ['fragments that are many written out', doubling(11)],
    ['fragments that are endless in practice', doubling(90)],
    ['a fragment within itself', '{ Articles { docs { ...f } } } fragment f on Article { ...f }'],
    [
      'fragments within each other, which nobody names',
      '{ a } fragment f on A { ...g } fragment g on A { b { ...f } }',
    ],
  ])('of %s is, and is found to be at once', (_what, query) => {
    const begun = performance.now()
    expect(isTooLong(query)).toBe(true)
    expect(performance.now() - begun).toBeLessThan(500)
  })
})
