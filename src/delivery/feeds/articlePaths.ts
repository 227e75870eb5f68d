import { genres } from '../../articles/vocabulary'
import {
  type DocumentForms,
  type JsonSchema,
  orNull,
  type ParameterDescription,
  type PathDescription,
  ref,
} from '../contract/openapi/pathDescription'
import { publicLanguages } from '../formats/languageRules'

const text = { type: 'string' }
const textOrNull = { type: ['string', 'null'] }
const moment = { type: 'string', format: 'date-time' }
const count = { type: 'integer', minimum: 0 }
const countOrNull = { type: ['integer', 'null'], minimum: 0 }

export const langParameter: ParameterDescription = {
  name: 'lang',
  in: 'query',
  description: {
    zh: 'zh-Hant 要繁体；与 format 同用',
    en: 'zh-Hant for traditional characters; of representations and feeds',
  },
  schema: { type: 'string', enum: [...publicLanguages], default: publicLanguages[0] },
}

const formatParameter: ParameterDescription = {
  name: 'format',
  in: 'query',
  description: {
    zh: '整篇可用的表示：slate 为 JSON，html、text、markdown 为文本',
    en: 'The whole piece, ready to be shown: slate as JSON, html, text and markdown as text',
  },
  schema: { type: 'string', enum: ['slate', 'html', 'text', 'markdown'] },
}

const textForms: Readonly<Record<string, JsonSchema>> = { 'text/html': text, 'text/plain': text, 'text/markdown': text }

const articleRepresentation: JsonSchema = {
  type: 'object',
  required: ['id', 'slug', 'url', 'headline', 'bylines', 'publishedAt', 'updatedAt', 'version', 'body', 'pictures'],
  properties: {
    id: text,
    slug: text,
    url: { ...text, description: '网站上的页面 · Its page of the website' },
    card: { ...text, description: '分享用的图片，1200×630 · The picture for sharing' },
    kicker: textOrNull,
    headline: { ...textOrNull, description: '换行照印 · Line breaks are those of print' },
    deck: textOrNull,
    dateline: textOrNull,
    section: orNull({
      type: 'object',
      required: ['name', 'slug', 'url'],
      properties: { name: text, slug: text, url: text },
    }),
    genre: { type: ['string', 'null'], enum: [...Object.keys(genres), null] },
    bylines: {
      type: 'array',
      items: { type: 'object', required: ['role', 'name'], properties: { role: text, name: text, url: textOrNull } },
    },
    source: orNull({
      type: 'object',
      properties: { outlet: textOrNull, url: textOrNull, originalAuthor: textOrNull, originalTitle: textOrNull },
      description: '转载才有 · Of reprints alone',
    }),
    tags: { type: 'array', items: text },
    publishedAt: moment,
    updatedAt: moment,
    version: { type: 'integer', minimum: 1, description: '每更正一次加一 · One more for each correction' },
    corrections: {
      type: 'array',
      items: {
        type: 'object',
        properties: { note: text, publishedAt: { type: ['string', 'null'], format: 'date-time' } },
      },
    },
    responsibleEditor: textOrNull,
    body: ref('Body'),
    pictures: { type: 'array', items: ref('RepresentedPicture') },
    language: { type: 'string', enum: [...publicLanguages] },
    wordCount: count,
    readingMinutes: count,
    jsonLd: { type: 'object', additionalProperties: true, description: 'schema.org NewsArticle' },
  },
}

const representedPicture: JsonSchema = {
  type: 'object',
  required: ['captionId', 'alt', 'caption', 'credit', 'src', 'sources'],
  properties: {
    captionId: { ...text, description: '正文 photo 节点所指 · What a photo node of the body names' },
    alt: text,
    caption: text,
    credit: text,
    placeholder: { ...textOrNull, description: 'data: 地址的小图 · a tiny picture as a data address' },
    src: { ...textOrNull, description: '最大的 JPEG · The largest JPEG; null while none can be shown' },
    width: countOrNull,
    height: countOrNull,
    sources: {
      type: 'array',
      items: { type: 'object', required: ['mimeType', 'srcSet'], properties: { mimeType: text, srcSet: text } },
    },
    digitalSourceType: { ...textOrNull, description: 'http://cv.iptc.org/newscodes/digitalsourcetype/' },
  },
}

/** A standard's own item: what it may hold the standard says. */
export const ninjsSchema: JsonSchema = {
  type: 'object',
  required: ['uri', 'standard', 'pubStatus'],
  properties: {
    uri: text,
    standard: { type: 'object', additionalProperties: true },
    pubStatus: { type: 'string', enum: ['usable', 'canceled'] },
  },
  additionalProperties: true,
  description: 'IPTC ninjs 3.1: http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
}

/** An article as whatever a reader's program can show. */
export const articleForms: DocumentForms = {
  parameters: [formatParameter, langParameter],
  schemas: { ArticleRepresentation: articleRepresentation, RepresentedPicture: representedPicture },
  shapes: ['ArticleRepresentation'],
  alsoAs: textForms,
}

const tag = { zh: '稿件', en: 'Articles' }

export const slugParameter: ParameterDescription = {
  name: 'slug',
  in: 'path',
  description: { zh: '网址名', en: 'The name in the address' },
  schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^[^/?#]+$' },
}

const idParameter: ParameterDescription = {
  name: 'id',
  in: 'path',
  description: { zh: '稿件的 id', en: 'The article’s id' },
  schema: { type: 'string', minLength: 1, maxLength: 100, pattern: '^[A-Za-z0-9_-]+$' },
}

export const movedAnswer = { description: { zh: '换了网址，见 Location', en: 'At another address now: see Location' } }

/** What is asked of an article by its address, and of an address itself. */
export const articlePaths: readonly PathDescription[] = [
  {
    path: '/api/articles/by-slug/{slug}',
    operationId: 'getArticleBySlug',
    tag,
    summary: { zh: '按网址名读取整篇稿件', en: 'Read a whole article by the name in its address' },
    parameters: [
      slugParameter,
      { ...formatParameter, schema: { ...formatParameter.schema, default: 'slate' } },
      langParameter,
    ],
    answers: {
      200: {
        description: { zh: '稿件', en: 'The article' },
        schema: ref('ArticleRepresentation'),
        alsoAs: textForms,
      },
      301: movedAnswer,
    },
    refusals: [404, 410],
    schemas: articleForms.schemas,
  },
  {
    path: '/api/articles/by-slug/{slug}/ninjs',
    operationId: 'getNinjsBySlug',
    tag,
    summary: { zh: '按网址名读取 ninjs；撤下的为 canceled', en: 'ninjs by address; canceled where it was taken down' },
    parameters: [slugParameter, langParameter],
    answers: {
      200: { description: { zh: 'ninjs', en: 'ninjs' }, schema: ref('Ninjs') },
      301: movedAnswer,
      410: {
        description: { zh: '已撤下：pubStatus 为 canceled', en: 'Taken down: its pubStatus is canceled' },
        schema: ref('Ninjs'),
      },
    },
    refusals: [404],
    schemas: { Ninjs: ninjsSchema },
  },
  {
    path: '/api/articles/{id}/ninjs',
    operationId: 'getNinjs',
    tag,
    summary: { zh: '稿件的 ninjs', en: 'An article as ninjs' },
    parameters: [idParameter, langParameter],
    answers: { 200: { description: { zh: 'ninjs', en: 'ninjs' }, schema: ref('Ninjs') } },
    refusals: [404],
    schemas: { Ninjs: ninjsSchema },
  },
  {
    path: '/cards/{slug}.jpg',
    operationId: 'getCard',
    tag,
    summary: { zh: '分享用的图片，1200×630', en: 'The picture for sharing, 1200×630' },
    parameters: [slugParameter],
    answers: {
      200: { description: { zh: '图片', en: 'The picture' }, schema: {}, mediaType: 'image/jpeg' },
      301: movedAnswer,
    },
    refusals: [404, 410],
  },
  {
    path: '/api/addresses/{slug}',
    operationId: 'getAddress',
    tag,
    summary: { zh: '一个稿件网址现在是什么', en: 'What stands at an article’s address now' },
    parameters: [slugParameter],
    answers: {
      200: {
        description: { zh: '在这里，或换了网址', en: 'Here, or moved' },
        schema: {
          type: 'object',
          required: ['status', 'slug'],
          properties: {
            status: { type: 'string', enum: ['here', 'moved'] },
            slug: { ...text, description: '现在的网址名 · The name in its address now' },
          },
        },
      },
    },
    refusals: [404, 410],
  },
]
