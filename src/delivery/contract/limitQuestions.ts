import type { CollectionBeforeOperationHook, SanitizedCollectionConfig } from 'payload'
import { staff } from '../../access/staff'
import { GuardsFailed, type Problem } from '../../errors'
import { askablePaths } from './askablePaths'
import { publicCollections } from './publicShape'
import { type AskablePaths, questionProblems, type ReaderQuestion } from './readerQuestionRules'

const reads: ReadonlySet<string> = new Set(['read', 'readDistinct', 'count'])

/**
 * Readers ask by what has an index, so that no question makes the database read everything; the newsroom asks as it likes.
 * Our own calls name `overrideAccess`, either way; what comes straight from REST or GraphQL does not.
 * @throws GuardsFailed with what can be asked instead
 */
export const limitQuestions: CollectionBeforeOperationHook = ({ args, collection, operation, overrideAccess, req }) => {
  const isFromOutside = req.payloadAPI === 'REST' || req.payloadAPI === 'GraphQL'
  if (!isFromOutside || overrideAccess !== undefined || !reads.has(operation) || staff({ req })) return args
  if ('currentDepth' in args && args.currentDepth !== undefined) return args
  const { config } = req.payload
  // Every reading operation has some of these members; the hook's type is the union of all operations.
  const question = args as ReaderQuestion & { readonly joins?: unknown }
  const problems = [
    ...pageProblems(req.payloadAPI === 'REST' ? req.query?.page : undefined),
    ...questionProblems(question, askablePaths(collection, config)),
    ...joinQuestions(question.joins, collection).flatMap(([joined, asked]) => {
      const target = config.collections.find(({ slug }) => slug === joined)
      return target ? questionProblems(asked, ofJoined(askablePaths(target, config))) : []
    }),
  ]
  // What is the newsroom's alone is refused as such, without a word on its fields.
  const isOpen = () => publicCollections(config).some(({ slug }) => slug === collection.slug)
  if (problems.length > 0 && isOpen()) throw new GuardsFailed(distinct(problems))
  return args
}

/** Payload would answer the first page, and repeat whatever stood there as its number. */
function pageProblems(page: unknown): Problem[] {
  if (page === undefined || (Number.isInteger(Number(page)) && Number(page) >= 1 && page !== '')) return []
  const message = { zh: 'page 是从 1 起的整数。', en: 'A page is a whole number from 1.' }
  return [{ code: 'malformed_query', path: 'page', message }]
}

/** The collections whose documents are listed with a document, and what is asked of each list. */
function joinQuestions(joins: unknown, collection: SanitizedCollectionConfig): [string, ReaderQuestion][] {
  if (typeof joins !== 'object' || joins === null) return []
  return Object.entries(joins).flatMap(([name, asked]): [string, ReaderQuestion][] => {
    const field = collection.flattenedFields.find((each) => each.name === name)
    if (field?.type !== 'join' || typeof field.collection !== 'string' || typeof asked !== 'object' || !asked) return []
    return [[field.collection, asked]]
  })
}

/** In a list within a document nothing answers what is asked of captions (askShownCaptions.ts). */
function ofJoined({ filters, sorts }: AskablePaths): AskablePaths {
  return { filters: filters.filter((path) => !/^captions(\.|$)/.test(path)), sorts }
}

function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [problem.path, problem])).values()]
}
