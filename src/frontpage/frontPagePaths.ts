import { orNull, type PathDescription, ref } from '../delivery/contract/openapi/pathDescription'

const text = { type: 'string' }
const named = { id: text, name: text, slug: text }
const pieces = { type: 'array', items: ref('ListedPiece') }

/** The front page in the API's contract. */
export const frontPagePaths: readonly PathDescription[] = [
  {
    path: '/api/front-page',
    operationId: 'getFrontPage',
    tag: { zh: '首页', en: 'Front page' },
    summary: { zh: '首页编排与导航', en: 'The front page and the navigation' },
    answers: { 200: { description: { zh: '首页', en: 'The front page' }, schema: ref('FrontPage') } },
    schemas: {
      FrontPage: {
        type: 'object',
        required: ['navigation', 'lead', 'pinned', 'sections', 'topics', 'changedAt'],
        properties: {
          navigation: { type: 'array', items: { type: 'object', properties: named, required: Object.keys(named) } },
          lead: orNull(ref('ListedPiece')),
          pinned: pieces,
          sections: { type: 'array', items: { type: 'object', properties: { ...named, pieces } } },
          topics: {
            type: 'array',
            items: {
              type: 'object',
              properties: { id: text, title: text, slug: text, intro: { type: ['string', 'null'] }, pieces },
            },
          },
          changedAt: { type: ['string', 'null'], format: 'date-time' },
        },
      },
      ListedPiece: {
        type: 'object',
        required: ['id', 'headline', 'publishedAt', 'picture'],
        properties: {
          id: text,
          slug: { type: ['string', 'null'] },
          kicker: { type: ['string', 'null'] },
          headline: { type: ['string', 'null'] },
          deck: { type: ['string', 'null'] },
          excerpt: { type: ['string', 'null'] },
          genre: { type: ['string', 'null'] },
          section: { type: ['string', 'null'], description: '栏目的 id · Id of its section' },
          publishedAt: { type: ['string', 'null'], format: 'date-time' },
          picture: orNull(ref('ListedPicture')),
        },
      },
      ListedPicture: {
        type: 'object',
        required: ['url', 'alt', 'renditions'],
        properties: {
          url: text,
          alt: text,
          width: { type: ['integer', 'null'] },
          height: { type: ['integer', 'null'] },
          credit: text,
          placeholder: { type: ['string', 'null'], description: 'data: 地址的小图 · a tiny picture as a data address' },
          renditions: { type: 'array', items: ref('Rendition') },
        },
      },
    },
  },
]
