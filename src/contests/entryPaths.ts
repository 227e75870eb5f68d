import { type ParameterDescription, type PathDescription, ref } from '../delivery/contract/openapi/pathDescription'
import { entryStatuses } from './vocabulary'

const text = { type: 'string' }
const moment = { type: 'string', format: 'date-time' }
const tag = { zh: '摄影大赛', en: 'Photo contests' }

const contestId: ParameterDescription = {
  name: 'id',
  in: 'path',
  description: { zh: '大赛的 id', en: 'The contest’s id' },
  schema: { type: 'string', minLength: 1, maxLength: 100, pattern: '^[A-Za-z0-9_-]+$' },
}

const entryForm = {
  type: 'object',
  required: ['key', 'category', 'title', 'name', 'phone', 'email', 'acceptsRules', 'isOfAge', 'hasRights'],
  properties: {
    key: {
      type: 'string',
      pattern: '^[A-Za-z0-9_-]{16,64}$',
      description: '投稿方随机生成，一件作品一个 · Random, of the client’s making, one for each work',
    },
    category: { type: 'string', maxLength: 100, description: '大赛的类别之一 · One of the contest’s categories' },
    title: { type: 'string', maxLength: 100 },
    description: { type: 'string', maxLength: 1_000 },
    author: {
      type: 'string',
      maxLength: 50,
      description: '署名，不填用姓名 · As printed; the name unless given',
    },
    name: { type: 'string', maxLength: 50 },
    phone: { type: 'string', maxLength: 30 },
    email: { type: 'string', maxLength: 200 },
    acceptsRules: {
      ...text,
      description: '所同意的细则版本，即 entering.rulesVersion · The version of the rules that is agreed to',
    },
    isOfAge: { type: 'boolean', enum: [true] },
    hasRights: { type: 'boolean', enum: [true] },
  },
}

const receiptOf = (more: Readonly<Record<string, unknown>> = {}) => ({
  type: 'object',
  required: ['number', 'secret'],
  properties: { number: text, secret: text, ...more },
})

const ownEntry = {
  description: { zh: '作品现状', en: 'The entry as it stands' },
  schema: { type: 'object', required: ['entry'], properties: { entry: ref('OwnContestEntry') } },
}

/** How works are entered and taken back, in the API's contract: no account, and no key, is needed. */
export const entryPaths: readonly PathDescription[] = [
  {
    path: '/api/photo-contests/{id}/entries',
    method: 'post',
    operationId: 'enterContest',
    tag,
    summary: {
      zh: '投一件作品；同一 key 再投，得到同一张回执',
      en: 'Enter a work; the same key again gets the same receipt',
    },
    parameters: [contestId],
    bodyType: 'multipart/form-data',
    body: {
      type: 'object',
      required: ['_payload', 'pictures'],
      properties: {
        _payload: { type: 'string', contentMediaType: 'application/json', contentSchema: entryForm },
        pictures: {
          type: 'array',
          minItems: 1,
          maxItems: 10,
          items: { type: 'string', contentMediaType: 'application/octet-stream' },
          description: '每幅不超过 20 MB · 20 MB each at most',
        },
      },
    },
    answers: {
      200: {
        description: { zh: '已投过，回执照旧', en: 'Entered before; the same receipt' },
        schema: ref('ContestEntryReceipt'),
      },
      201: { description: { zh: '已收到', en: 'Entered' }, schema: ref('ContestEntryReceipt') },
    },
    refusals: [404, 409, 413],
    schemas: {
      ContestEntryReceipt: {
        type: 'object',
        required: ['receipt'],
        properties: {
          receipt: {
            type: 'object',
            required: ['number', 'secret', 'title', 'category', 'submittedAt', 'pictures'],
            properties: {
              number: text,
              secret: { ...text, description: '只有投稿人有；凭它查询、撤回 · Known to the entrant alone' },
              title: text,
              category: text,
              submittedAt: moment,
              pictures: { type: 'array', items: text, description: 'SHA-256' },
            },
          },
        },
      },
    },
  },
  {
    path: '/api/photo-contests/{id}/entries/receipt',
    method: 'post',
    operationId: 'lookUpContestEntry',
    tag,
    summary: { zh: '凭回执查询作品', en: 'Look an entry up by its receipt' },
    parameters: [contestId],
    body: receiptOf(),
    answers: { 200: ownEntry },
    refusals: [404],
    schemas: {
      OwnContestEntry: {
        type: 'object',
        required: ['number', 'title', 'category', 'status', 'submittedAt', 'pictureCount'],
        properties: {
          number: text,
          title: text,
          category: text,
          status: { type: 'string', enum: Object.keys(entryStatuses) },
          submittedAt: text,
          pictureCount: { type: 'integer' },
        },
      },
    },
  },
  {
    path: '/api/photo-contests/{id}/entries/withdraw',
    method: 'post',
    operationId: 'withdrawContestEntry',
    tag,
    summary: { zh: '凭回执撤回作品', en: 'Take an entry back by its receipt' },
    parameters: [contestId],
    body: receiptOf({
      erase: { type: 'boolean', description: '一并删除个人信息 · Forget the person too' },
    }),
    answers: { 200: ownEntry },
    refusals: [404, 409],
  },
]
