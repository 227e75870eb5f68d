import { type PathDescription, ref } from '../delivery/contract/openapi/pathDescription'
import { entryWindows } from './entryRules'
import { awardTiers, winnersStatuses } from './vocabulary'

const text = { type: 'string' }
const textOrNull = { type: ['string', 'null'] }
const texts = { type: 'array', items: text }

/** A contest's results in the API's contract. */
export const resultPaths: readonly PathDescription[] = [
  {
    path: '/api/photo-contests/{id}/results',
    operationId: 'getContestResults',
    tag: { zh: '摄影大赛', en: 'Photo contests' },
    summary: { zh: '大赛结果；揭晓之前没有获奖者', en: 'A contest’s results; without winners before the ceremony' },
    parameters: [
      {
        name: 'id',
        in: 'path',
        description: { zh: '大赛的 id', en: 'The contest’s id' },
        schema: { type: 'string', minLength: 1, maxLength: 100, pattern: '^[A-Za-z0-9_-]+$' },
      },
    ],
    answers: { 200: { description: { zh: '结果', en: 'The results' }, schema: ref('ContestResults') } },
    refusals: [404],
    schemas: {
      ContestResults: {
        type: 'object',
        required: ['contest', 'entries', 'isAnnounced', 'awards'],
        properties: {
          contest: {
            type: 'object',
            properties: {
              id: text,
              title: textOrNull,
              organisers: texts,
              categories: texts,
              announceAt: { type: ['string', 'null'], format: 'date-time' },
            },
          },
          entries: { type: ['string', 'null'], enum: [...entryWindows, null] },
          isAnnounced: { type: 'boolean' },
          awards: { type: 'array', items: ref('ResultAward') },
        },
      },
      ResultAward: {
        type: 'object',
        required: ['id', 'title', 'winners'],
        properties: {
          id: text,
          title: text,
          category: textOrNull,
          tier: { type: ['string', 'null'], enum: [...Object.keys(awardTiers), null] },
          rank: { type: ['number', 'null'] },
          quota: { type: ['number', 'null'] },
          winners: {
            type: ['array', 'null'],
            items: { type: 'object', properties: { name: textOrNull, title: textOrNull } },
          },
          winnersStatus: { type: ['string', 'null'], enum: [...Object.keys(winnersStatuses), null] },
        },
      },
    },
  },
]
