import { genres } from '../../articles/vocabulary'
import { orNull, type ParameterDescription, type PathDescription, ref } from '../contract/openapi/pathDescription'
import { searchSorts } from './searchRequestRules'

const text = { type: 'string' }
const textOrNull = { type: ['string', 'null'] }
const shortText = { type: 'string', maxLength: 200 }
const count = { type: 'integer', minimum: 0 }
const ranges = {
  type: 'array',
  items: { type: 'array', items: count, minItems: 2, maxItems: 2 },
  description: '[起, 止)，UTF-16 单位 · [from, to) in UTF-16 units of the text beside it',
}
const named = { id: text, name: text, slug: textOrNull }
const counted = {
  type: 'array',
  items: { type: 'object', required: ['id', 'name', 'slug', 'count'], properties: { ...named, count } },
}

const tag = { zh: '检索', en: 'Search' }

const filter = (name: string, zh: string, en: string, schema: object = shortText): ParameterDescription => ({
  name,
  in: 'query',
  description: { zh, en },
  schema: { ...schema },
})

const day = { type: 'string', format: 'date' }

/** The readers' search in the API's contract. */
export const searchPaths: readonly PathDescription[] = [
  {
    path: '/api/search',
    operationId: 'search',
    tag,
    summary: { zh: '检索已发稿件：汉字、拼音、首字母', en: 'Search what is published: characters, pinyin, initials' },
    parameters: [
      filter('q', '要找的词；引号里的连着找', 'What to find; what stands in quotes is found as it stands'),
      filter('section', '栏目的 id 或网址名', 'A section’s id or slug'),
      filter('byline', '署名的 id 或网址名', 'A byline’s id or slug'),
      filter('genre', '体裁', 'Genre', { type: 'string', enum: Object.keys(genres) }),
      filter('tag', '标签', 'A tag'),
      filter('from', '从这一天起（编辑部时区）', 'From this day on, by the newsroom’s clock', day),
      filter('to', '到这一天为止，含当天', 'Until this day, included', day),
      filter('sort', '次序', 'Order', { type: 'string', enum: [...searchSorts] }),
      filter('page', '第几页', 'Page', { type: 'integer', minimum: 1, maximum: 100 }),
      filter('limit', '每页几篇', 'Pieces a page', { type: 'integer', minimum: 1, maximum: 100 }),
    ],
    answers: { 200: { description: { zh: '找到的稿件', en: 'What was found' }, schema: ref('SearchResult') } },
    schemas: {
      SearchResult: {
        type: 'object',
        required: ['docs', 'totalDocs', 'page', 'limit', 'totalPages', 'hasPrevPage', 'hasNextPage', 'facets'],
        properties: {
          docs: { type: 'array', items: ref('SearchDoc') },
          totalDocs: count,
          page: count,
          limit: count,
          totalPages: count,
          hasPrevPage: { type: 'boolean' },
          hasNextPage: { type: 'boolean' },
          facets: {
            type: 'object',
            properties: {
              section: counted,
              byline: counted,
              year: { type: 'array', items: { type: 'object', properties: { year: { type: 'integer' }, count } } },
            },
          },
          suggestions: { type: 'array', items: ref('Suggestion') },
          isRelaxed: { type: 'boolean', description: '没有一篇含全部的词 · No piece has all the words' },
          didYouMean: text,
        },
      },
      SearchDoc: {
        type: 'object',
        required: ['id', 'headline', 'excerpt', 'highlights', 'publishedAt'],
        properties: {
          id: text,
          slug: textOrNull,
          headline: text,
          kicker: text,
          deck: text,
          section: orNull({ type: 'object', properties: named }),
          genre: textOrNull,
          bylines: {
            type: 'array',
            items: { type: 'object', properties: { id: textOrNull, name: text, slug: textOrNull } },
          },
          tags: { type: 'array', items: text },
          publishedAt: { type: ['string', 'null'], format: 'date-time' },
          excerpt: text,
          highlights: {
            type: 'object',
            properties: { headline: ranges, kicker: ranges, deck: ranges, excerpt: ranges },
          },
        },
      },
      Suggestion: {
        type: 'object',
        required: ['text', 'kind', 'count'],
        properties: { text, kind: { type: 'string', enum: ['byline', 'tag', 'name', 'word'] }, count },
      },
    },
  },
  {
    path: '/api/search/suggest',
    operationId: 'suggest',
    tag,
    summary: { zh: '输入时的提示', en: 'Suggestions while one types' },
    parameters: [
      filter('q', '已输入的字、拼音或首字母', 'What is typed: characters, pinyin or initials'),
      filter('limit', '最多几条', 'How many at most', { type: 'integer', minimum: 1, maximum: 20 }),
    ],
    answers: {
      200: {
        description: { zh: '提示', en: 'Suggestions' },
        schema: {
          type: 'object',
          required: ['suggestions'],
          properties: { suggestions: { type: 'array', items: ref('Suggestion') } },
        },
      },
    },
  },
]
