import type { PathDescription } from './pathDescription'

export const graphqlPaths: readonly PathDescription[] = [
  {
    path: '/api/graphql',
    method: 'post',
    operationId: 'askGraphql',
    tag: { zh: 'GraphQL', en: 'GraphQL' },
    summary: { zh: '同样的内容，用 GraphQL 查询', en: 'The same by GraphQL' },
    body: {
      type: 'object',
      required: ['query'],
      properties: {
        query: { type: 'string', minLength: 1 },
        variables: { type: 'object' },
        operationName: { type: ['string', 'null'] },
      },
    },
    answers: {
      200: {
        description: {
          zh: 'data，或 errors（每条带 code），或两者',
          en: 'data, or errors (each with its code), or both',
        },
        schema: {
          type: 'object',
          properties: {
            data: { type: ['object', 'null'] },
            errors: {
              type: 'array',
              items: {
                type: 'object',
                required: ['code', 'message'],
                properties: {
                  code: { type: 'string' },
                  message: { type: 'string' },
                  path: { type: ['array', 'null'], items: { type: ['string', 'integer'] } },
                  locations: { type: ['array', 'null'], items: { type: 'object' } },
                  extensions: { type: 'object' },
                },
              },
            },
          },
        },
      },
    },
  },
]
