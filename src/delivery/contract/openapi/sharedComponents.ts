import type { JsonSchema } from './pathDescription'

const node = { $ref: '#/components/schemas/BodyNode' }

/** Schemas that more than one room's paths refer to. */
export const sharedSchemas: Readonly<Record<string, JsonSchema>> = {
  Errors: {
    type: 'object',
    required: ['errors'],
    properties: {
      errors: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          required: ['code', 'message'],
          properties: {
            code: { type: 'string', pattern: '^[a-z_]+$', description: '不变的代码 · Stable: for programs' },
            message: { type: 'string', description: '给人看的话 · For people, in the language of Accept-Language' },
            path: { type: 'string', description: '哪个参数 · The parameter or field' },
            name: { type: 'string' },
            data: { type: 'object' },
            locations: { type: 'array', items: { type: 'object' }, description: 'GraphQL' },
            extensions: { type: 'object', description: 'GraphQL' },
          },
        },
      },
      formats: { type: 'array', items: { type: 'string' }, description: 'unknown_format: 可用的 · those there are' },
      languages: {
        type: 'array',
        items: { type: 'string' },
        description: 'unknown_language: 可用的 · those there are',
      },
      status: { type: 'string', enum: ['gone'], description: 'gone' },
      at: { type: 'string', format: 'date-time', description: 'gone: 何时撤下 · since when' },
    },
  },
  Body: {
    type: 'array',
    items: node,
    description: '正文，Slate JSON：没有 type 的是段落 · Slate JSON; a node without a type is a paragraph',
  },
  BodyNode: {
    type: 'object',
    properties: {
      type: { type: 'string', enum: ['h2', 'blockquote', 'ul', 'ol', 'li', 'link', 'photo', 'gap', 'source'] },
      children: { type: 'array', items: node },
      text: { type: 'string' },
      bold: { type: 'boolean' },
      url: { type: 'string', description: 'link' },
      linkType: { type: 'string' },
      newTab: { type: 'boolean' },
      captionId: { type: 'string', description: 'photo: id in photo-captions' },
      gapId: { type: 'string' },
      kind: { type: 'string', enum: ['lost', 'doubtful'], description: 'gap: 缺字 · a lost glyph' },
      note: { type: 'string', description: 'source: 来源 · where a statement comes from' },
    },
  },
  Rendition: {
    type: 'object',
    required: ['url', 'width', 'height', 'aspect', 'format', 'mimeType', 'byteCount'],
    properties: {
      url: { type: 'string' },
      width: { type: 'integer' },
      height: { type: 'integer' },
      aspect: { type: ['string', 'null'], description: '16:9, 4:3, 1:1, 3:4; null: 全图 · the whole picture' },
      format: { type: 'string' },
      mimeType: { type: 'string' },
      byteCount: { type: 'integer' },
    },
  },
}

const words: Readonly<Record<number, string>> = {
  400: '请求有误 · The request is wrong; each error says how',
  401: '密钥无效或已停用 · The API key is unknown or switched off',
  403: '不开放，或密钥不含此权限 · Not open, or beyond the key’s scopes',
  404: '没有，或已撤下 · There is none, or none any more',
  406: '没有这种格式 · Not in this format',
  409: '现在不行，见各条说明 · Not possible as things stand; each error says why',
  410: '已撤下 · Taken down',
  413: '请求正文过大 · The body is too large',
  429: '过于频繁，见 Retry-After · Too many requests: see Retry-After',
  500: '服务器出错 · The server failed',
  503: '暂时不可用，见 Retry-After · Not available just now: see Retry-After',
}

/** Refusals that any operation can give. */
export const commonRefusals = [400, 401, 403, 429, 500, 503] as const

export function refusal(status: number): JsonSchema {
  return {
    description: words[status] ?? '',
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Errors' } } },
    ...(status === 429 || status === 503 ? { headers: { 'Retry-After': { schema: { type: 'integer' } } } } : {}),
  }
}

export const securitySchemes = {
  ApiKey: { type: 'apiKey', in: 'header', name: 'X-API-Key' },
  Bearer: { type: 'http', scheme: 'bearer', description: 'nk_…' },
}
