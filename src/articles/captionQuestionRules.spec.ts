import { expect, it } from 'vitest'
import { captionProblems, captionQuestions, withCaptionAnswers } from './captionQuestionRules'

const where = {
  genre: { equals: 'news' },
  captions: { in: 'a,b' },
  OR: [
    { captions__publishedAt: { less_than: '2026' } },
    { and: [{ 'captions.id': { equals: 'c' } }, { id: { equals: 'x' } }] },
  ],
}

it('finds what is asked of captions, at whatever depth and however it is written', () => {
  expect(captionQuestions(where)).toEqual([
    { field: 'id', condition: { in: 'a,b' } },
    { field: 'publishedAt', condition: { less_than: '2026' } },
    { field: 'id', condition: { equals: 'c' } },
  ])
  expect(captionQuestions({ 'captionsOf.x': { equals: 1 }, captions: 'malformed' })).toEqual([])
  expect(captionQuestions(undefined)).toEqual([])
})

it('puts the captions that were found in their places, and nothing where none was', () => {
  expect(withCaptionAnswers(where, [['a'], ['p', 'q'], []].values())).toEqual({
    and: [
      {
        genre: { equals: 'news' },
        OR: [
          { and: [{}, { captions: { in: ['p', 'q'] } }] },
          { and: [{ and: [{}, { id: { equals: '' } }] }, { id: { equals: 'x' } }] },
        ],
      },
      { captions: { in: ['a'] } },
    ],
  })
})

it('refuses what would tell of captions that nobody is shown', () => {
  expect(captionProblems({ captions: { exists: 'true', not_in: 'a' } }).map(({ path }) => path)).toEqual([
    'where.captions.exists',
    'where.captions.not_in',
  ])
  expect(captionProblems(where)).toEqual([])
})
