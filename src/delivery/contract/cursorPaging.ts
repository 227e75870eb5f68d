import type {
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  SanitizedCollectionConfig,
  Where,
} from 'payload'
import { GuardsFailed, type Problem } from '../../errors'
import { sortPathsIn } from '../whereRules'
import { askablePaths } from './askablePaths'
import {
  type Cursor,
  cursorValue,
  decodeCursor,
  directionOf,
  encodeCursor,
  keysetSort,
  whereBehind,
} from './cursorRules'
import { questionProblems } from './readerQuestionRules'

/** What the answer must know of the question; travels in the operation's own arguments. */
interface CursorPage {
  readonly sort: string
  readonly limit: number
  /** A field that the reader did not select: the cursor needs it, the answer leaves it out. */
  readonly unselected: string | null
}

interface ListArgs {
  readonly id?: unknown
  readonly where?: Where
  readonly sort?: unknown
  readonly limit?: number
  readonly page?: number
  readonly select?: Readonly<Record<string, unknown>>
  readonly cursorPage?: CursorPage
}

const defaultLimit = 10

/**
 * `?cursor=` in a list of the REST API: the rows behind a row instead of those behind a number, so that nothing is shown
 * twice or passed over while pieces are published. An empty cursor begins.
 * @throws GuardsFailed for a cursor that this order has not given
 */
export const turnToCursor: CollectionBeforeOperationHook = ({ args, collection, operation, overrideAccess, req }) => {
  // Every reading operation has some of these members; the hook's type is the union of all operations.
  const asked = args as ListArgs
  const cursor = req.query?.cursor
  const isList = operation === 'read' && asked.id === undefined
  if (cursor === undefined || !isList || req.payloadAPI !== 'REST' || overrideAccess !== undefined) return args
  if (typeof cursor !== 'string') throw new GuardsFailed([invalid])
  if (Number(req.query?.page ?? 1) !== 1) throw new GuardsFailed([withPage])
  const sort = orderOf(asked.sort, collection)
  const problems = questionProblems({ sort }, askablePaths(collection, req.payload.config))
  if (problems.length > 0) throw new GuardsFailed(problems)
  const start = cursor === '' ? null : decodeCursor(cursor, sort)
  if (cursor !== '' && !start) throw new GuardsFailed([invalid])
  const limit = asked.limit ?? defaultLimit
  const { select, unselected } = withField(asked.select, directionOf(sort).field)
  const cursorPage: CursorPage = { sort, limit, unselected }
  return {
    ...args,
    sort: keysetSort(sort),
    // One more says whether there is a next page; nothing is counted.
    limit: limit + 1,
    page: 1,
    pagination: false,
    ...(start ? { where: behind(asked.where, start) } : {}),
    ...(select ? { select } : {}),
    cursorPage,
  }
}

/** Answers such a list with `nextCursor`, null at its end, in place of the numbers of pages. */
export const answerCursor: CollectionAfterOperationHook = ({ args, result }) => {
  const { cursorPage } = args as ListArgs
  if (!cursorPage) return result
  // Only lists carry it.
  const { docs } = result as unknown as { docs: readonly Readonly<Record<string, unknown>>[] }
  const { sort, limit, unselected } = cursorPage
  const shown = docs.slice(0, limit)
  const last = shown.at(-1)
  const hasNextPage = docs.length > limit
  const value = last?.[directionOf(sort).field]
  const nextCursor = hasNextPage && last ? encodeCursor({ sort, value: cursorValue(value), id: String(last.id) }) : null
  return {
    docs: unselected ? shown.map(({ [unselected]: _unselected, ...doc }) => doc) : shown,
    limit,
    hasNextPage,
    nextCursor,
  }
}

/** One field: with two, a cursor would have to hold both, and nobody needs it. */
function orderOf(sort: unknown, collection: SanitizedCollectionConfig): string {
  const written = (Array.isArray(sort) ? sort : [sort]).flatMap((one) =>
    typeof one === 'string' ? one.split(',') : [],
  )
  const given = written.map((one) => one.trim()).filter((one) => one !== '')
  if (given.length > 1) throw new GuardsFailed([oneSort])
  if (given[0]) return given[0]
  const { defaultSort } = collection
  if (typeof defaultSort === 'string' && sortPathsIn(defaultSort).length === 1) return defaultSort
  return collection.timestamps === false ? 'id' : '-createdAt'
}

/** The rules know no type of Payload's; what they give is a condition. */
function behind(where: Where | undefined, start: Cursor): Where {
  return { and: [...(where ? [where] : []), whereBehind(start) as Where] }
}

type Select = NonNullable<ListArgs['select']>

/** A selection that holds the field, and the field where it was not asked for. */
function withField(select: Select | undefined, field: string): { select?: Select; unselected: string | null } {
  if (!select || Object.keys(select).length === 0 || field === 'id') return { unselected: null }
  const { [field]: selected, ...others } = select
  const isChoice = Object.values(select).some((value) => value !== false)
  if (isChoice) return selected ? { unselected: null } : { select: { ...select, [field]: true }, unselected: field }
  return selected === false ? { select: others, unselected: field } : { unselected: null }
}

const invalid: Problem = {
  code: 'cursor_invalid',
  path: 'cursor',
  message: {
    zh: '游标无效，或不属于这一排序。请去掉 cursor 的值从头读起，再用应答里的 nextCursor。',
    en: 'This cursor is not valid, or belongs to another sort order. Begin with an empty cursor and use the nextCursor of the answers.',
  },
}

const withPage: Problem = {
  code: 'cursor_invalid',
  path: 'page',
  message: { zh: 'cursor 与 page 不能同用。', en: 'Send either a cursor or a page, not both.' },
}

const oneSort: Problem = {
  code: 'cursor_invalid',
  path: 'sort',
  message: { zh: '用游标翻页时只能按一个字段排序。', en: 'A list by cursor is sorted by one field.' },
}
