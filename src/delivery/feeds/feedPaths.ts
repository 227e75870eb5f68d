import type { Bilingual } from '../../language'
import {
  type JsonSchema,
  type ParameterDescription,
  type PathDescription,
  ref,
} from '../contract/openapi/pathDescription'
import { langParameter, movedAnswer, ninjsSchema, slugParameter } from './articlePaths'

const text = { type: 'string' }
const moment = { type: 'string', format: 'date-time' }
const texts = { type: 'array', items: text }
const authors = {
  type: 'array',
  items: { type: 'object', required: ['name'], properties: { name: text, url: text } },
}

const jsonFeedSchema: JsonSchema = {
  type: 'object',
  required: ['version', 'title', 'home_page_url', 'feed_url', 'items'],
  properties: {
    version: { type: 'string', const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    description: text,
    home_page_url: text,
    feed_url: text,
    hubs: {
      type: 'array',
      items: { type: 'object', required: ['type', 'url'], properties: { type: text, url: text } },
    },
    language: text,
    authors,
    _gone: {
      type: 'array',
      items: { type: 'object', required: ['id', 'at'], properties: { id: text, at: moment } },
      description: '撤下的稿件 · Pieces that were taken down: delete what you keep of them',
    },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'url', 'title', 'date_published'],
        properties: {
          id: { ...text, description: '始终不变 · Never changes' },
          url: text,
          title: text,
          content_html: text,
          content_text: text,
          summary: text,
          image: text,
          date_published: moment,
          date_modified: moment,
          authors,
          tags: texts,
          language: text,
        },
      },
    },
  },
}

interface DescribedFormat {
  readonly file: string
  readonly name: string
  readonly operation: string
  readonly mediaType: string
  readonly schema: JsonSchema
  readonly schemas?: Readonly<Record<string, JsonSchema>>
}

const formats: readonly DescribedFormat[] = [
  { file: 'rss.xml', name: 'RSS 2.0', operation: 'Rss', mediaType: 'application/rss+xml', schema: text },
  { file: 'atom.xml', name: 'Atom', operation: 'Atom', mediaType: 'application/atom+xml', schema: text },
  {
    file: 'feed.json',
    name: 'JSON Feed 1.1',
    operation: 'JsonFeed',
    mediaType: 'application/feed+json',
    schema: ref('JsonFeed'),
    schemas: { JsonFeed: jsonFeedSchema },
  },
  {
    file: 'ninjs.json',
    name: 'ninjs 3.1',
    operation: 'NinjsFeed',
    mediaType: 'application/json',
    schema: ref('Ninjs'),
    schemas: { Ninjs: ninjsSchema },
  },
]

interface DescribedSubject {
  readonly folder: string
  readonly operation: string
  readonly words: Bilingual
  readonly parameters: readonly ParameterDescription[]
}

const tagParameter: ParameterDescription = {
  ...slugParameter,
  description: { zh: '标签，照稿件上写的', en: 'The tag, as pieces carry it' },
}

const subjects: readonly DescribedSubject[] = [
  { folder: '', operation: '', words: { zh: '最新稿件', en: 'The newest pieces' }, parameters: [] },
  {
    folder: '/sections/{slug}',
    operation: 'OfSection',
    words: { zh: '一个栏目的最新稿件', en: 'The newest pieces of a section' },
    parameters: [slugParameter],
  },
  {
    folder: '/bylines/{slug}',
    operation: 'OfByline',
    words: { zh: '一位作者的最新稿件', en: 'The newest pieces of a byline' },
    parameters: [slugParameter],
  },
  {
    folder: '/tags/{slug}',
    operation: 'OfTag',
    words: { zh: '一个标签的最新稿件', en: 'The newest pieces that carry a tag' },
    parameters: [tagParameter],
  },
]

const summaryParameter: ParameterDescription = {
  name: 'summary',
  in: 'query',
  description: { zh: '1：只要摘要，不要全文', en: '1: summaries in place of whole texts' },
  schema: { type: 'string', enum: ['1'] },
}

const tag = { zh: '订阅源', en: 'Feeds' }
const sitemapTag = { zh: '网站地图', en: 'Sitemaps' }
const sitemapAnswer = {
  200: { description: { zh: '网站地图', en: 'The sitemap' }, schema: text, mediaType: 'application/xml' },
}

const nothing: PathDescription['answers'] = {}

/** Feeds, sitemaps and robots.txt in the API's contract. */
export const feedPaths: readonly PathDescription[] = [
  ...subjects.flatMap(({ folder, operation, words, parameters }) =>
    formats.map(
      ({ file, name, operation: format, mediaType, schema, schemas }): PathDescription => ({
        path: `/feeds${folder}/${file}`,
        operationId: `get${format}${operation}`,
        tag,
        summary: { zh: `${words.zh}，${name}`, en: `${words.en}, ${name}` },
        parameters: [...parameters, summaryParameter, langParameter],
        answers: {
          200: { description: { zh: '订阅源', en: 'The feed' }, schema, mediaType },
          ...(folder.startsWith('/sections') ? { 301: movedAnswer } : nothing),
        },
        ...(folder ? { refusals: [404] } : {}),
        ...(schemas ? { schemas } : {}),
      }),
    ),
  ),
  {
    path: '/sitemap.xml',
    operationId: 'getSitemap',
    tag: sitemapTag,
    summary: { zh: '全部网址，或其索引', en: 'All addresses, or the index of their files' },
    answers: sitemapAnswer,
  },
  {
    path: '/sitemap-news.xml',
    operationId: 'getNewsSitemap',
    tag: sitemapTag,
    summary: { zh: '最近两天的稿件', en: 'The pieces of the last two days' },
    answers: sitemapAnswer,
  },
  {
    path: '/sitemap-{number}.xml',
    operationId: 'getSitemapPart',
    tag: sitemapTag,
    summary: { zh: '索引里的一个文件', en: 'A file that the index names' },
    parameters: [
      {
        name: 'number',
        in: 'path',
        description: { zh: '第几个文件', en: 'The number of the file' },
        schema: { type: 'integer', minimum: 1, maximum: 999_999 },
      },
    ],
    answers: sitemapAnswer,
    refusals: [404],
  },
  {
    path: '/robots.txt',
    operationId: 'getRobots',
    tag: sitemapTag,
    summary: { zh: '爬虫可以读什么', en: 'What crawlers may read' },
    answers: { 200: { description: { zh: '规则', en: 'The rules' }, schema: text, mediaType: 'text/plain' } },
  },
]
