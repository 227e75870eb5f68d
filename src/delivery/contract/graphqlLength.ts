import { GraphQLError, parse } from 'graphql'

/** Names, punctuation and values in one query. The largest honest one, an article with everything, has a few hundred. */
const maxTokens = 1_500

/** Whether a query is refused before anything else reads it: what looks at a query takes time for each of its words. */
export function isTooLong(query: unknown): boolean {
  if (typeof query !== 'string') return false
  try {
    parse(query, { maxTokens, noLocation: true })
    return false
  } catch (error) {
    return error instanceof GraphQLError && error.message.includes(`${maxTokens} tokens`)
  }
}
