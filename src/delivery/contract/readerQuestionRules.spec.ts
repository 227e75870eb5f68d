import { describe, expect, it } from 'vitest'
import { questionProblems } from './readerQuestionRules'

const askable = { filters: ['id', 'slug', 'section', 'section.slug', 'publishedAt'], sorts: ['id', 'publishedAt'] }
const asked = (question: Parameters<typeof questionProblems>[0]) =>
  questionProblems(question, askable).map(({ code, path }) => [code, path])

const many = (count: number) => Array.from({ length: count }, (_, n) => `a${n}`)

describe('a reader’s question', () => {
  it.each([
    ['nothing', {}],
    ['an indexed field', { where: { slug: { equals: 'a' } } }],
    ['an indexed field of a relation', { where: { 'section.slug': { in: 'a,b' } } }],
    ['the same in the spelling of GraphQL', { where: { AND: [{ section__slug: { equals: 'a' } }] } }],
    ['a span of time', { where: { publishedAt: { greater_than: '2026-01-01', less_than: '2026-02-01' } } }],
    ['an indexed order', { sort: '-publishedAt' }],
    ['an indexed order in a list', { sort: ['-publishedAt', 'id'] }],
    ['distinct values', { field: 'section' }],
    ['500 values', { where: { or: [{ slug: { in: many(250).join() } }, { slug: { in: many(250) } }] } }],
  ])('may ask for %s', (_what, question) => {
    expect(asked(question)).toEqual([])
  })

  it.each([
    ['a field without an index', { where: { headline: { equals: 'x' } } }, [['filter_not_indexed', 'where.headline']]],
    [
      'two of them, however deep',
      { where: { or: [{ and: [{ deck: { exists: true } }] }, { slug: { equals: 'a' } }, { tags: { in: 'x' } }] } },
      [
        ['filter_not_indexed', 'where.deck'],
        ['filter_not_indexed', 'where.tags'],
      ],
    ],
    ['words', { where: { slug: { like: 'a' } } }, [['filter_not_indexed', 'where.slug.like']]],
    [
      'a field beyond an indexed one',
      { where: { 'section.name': { equals: 'x' } } },
      [['filter_not_indexed', 'where.section.name']],
    ],
    ['an order without an index', { sort: '-headline' }, [['sort_not_indexed', 'sort.headline']]],
    ['an order by a relation', { sort: 'publishedAt,section.slug' }, [['sort_not_indexed', 'sort.section.slug']]],
    ['values without an index', { field: 'headline' }, [['filter_not_indexed', 'where.headline']]],
  ])('may not ask for %s', (_what, question, problems) => {
    expect(asked(question)).toEqual(problems)
  })

  it.each([
    ['501 values', { slug: { in: many(501) } }],
    ['501 values in a row', { slug: { in: many(501).join() } }],
    ['501 conditions', { or: many(501).map((slug) => ({ slug: { equals: slug } })) }],
    [
      '501 conditions within each other',
      {
        AND: [
          { OR: many(300).map((id) => ({ id: { equals: id } })) },
          { OR: many(300).map((id) => ({ id: { equals: id } })) },
        ],
      },
    ],
  ])('may not have %s', (_what, where) => {
    expect(asked({ where })).toEqual([['query_too_costly', 'where']])
  })

  it('is told what it may ask instead', () => {
    const [problem] = questionProblems({ sort: 'deck' }, askable)
    expect(problem?.message).toEqual({
      zh: '不能按 deck 排序。可以排序的字段：id, publishedAt。',
      en: 'Nothing can be sorted by deck. The fields that can: id, publishedAt.',
    })
  })
})
