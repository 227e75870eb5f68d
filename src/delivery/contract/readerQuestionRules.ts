import type { Problem } from '../../errors'
import { isRecord } from '../../isRecord'
import { sortPathsIn } from '../whereRules'

/** What a reader may ask a collection about: paths that an index of the database serves. */
export interface AskablePaths {
  readonly filters: readonly string[]
  readonly sorts: readonly string[]
}

export interface ReaderQuestion {
  readonly where?: unknown
  readonly sort?: unknown
  /** The field of which the distinct values are asked for. */
  readonly field?: unknown
}

/** An address has room for some hundred; the body of a request for more than a database takes in one question. */
const mostValues = 500

/** They read every row, however its field is indexed: words are what `/api/search` finds. */
const scanning = new Set(['like', 'not_like', 'contains'])

/** What of a reader's question no index serves; each problem lists what can be asked instead. */
export function questionProblems({ where, sort, field }: ReaderQuestion, askable: AskablePaths): Problem[] {
  if (valuesIn(where) > mostValues) return [tooManyValues]
  const distinct = typeof field === 'string' ? [...missing(field, askable)] : []
  const sorts = sortPathsIn(sort).filter((path) => path !== '' && !askable.sorts.includes(path))
  return [...filterProblems(where, askable), ...distinct, ...sorts.map((path) => sortNotIndexed(path, askable))]
}

/** With how many values a condition compares, lists included; more than are allowed are not counted to the end. */
function valuesIn(where: unknown): number {
  let count = 0
  const left: unknown[] = [where]
  while (left.length > 0 && count <= mostValues) {
    const each = left.pop()
    if (!isRecord(each)) continue
    for (const [key, condition] of Object.entries(each)) {
      if (/^(and|or)$/i.test(key) && Array.isArray(condition)) left.push(...condition.slice(0, mostValues + 1))
      else
        count += isRecord(condition)
          ? Object.values(condition).reduce<number>((sum, value) => sum + lengthOf(value), 0)
          : 1
    }
  }
  return count
}

function lengthOf(value: unknown): number {
  if (Array.isArray(value)) return Math.max(1, value.length)
  return typeof value === 'string' ? value.split(',', mostValues + 1).length : 1
}

const tooManyValues: Problem = {
  code: 'query_too_costly',
  path: 'where',
  message: {
    zh: `一次最多比较 ${mostValues} 个值，请分几次查询。`,
    en: `At most ${mostValues} values are compared at once: ask in parts.`,
  },
}

function filterProblems(where: unknown, askable: AskablePaths): Problem[] {
  if (!isRecord(where)) return []
  return Object.entries(where).flatMap(([key, condition]) => {
    if (/^(and|or)$/i.test(key))
      return Array.isArray(condition) ? condition.flatMap((each) => filterProblems(each, askable)) : []
    const path = key.replaceAll('__', '.')
    // Of versions, which strangers do not read at all.
    if (path.startsWith('version.')) return []
    const unserved = missing(path, askable)
    if (unserved.length > 0) return unserved
    const operators = isRecord(condition) ? Object.keys(condition) : []
    return operators.filter((operator) => scanning.has(operator)).map((operator) => notServed(path, operator))
  })
}

function missing(path: string, { filters }: AskablePaths): Problem[] {
  if (filters.includes(path)) return []
  const list = filters.join(', ')
  return [
    {
      code: 'filter_not_indexed',
      path: `where.${path}`,
      message: {
        zh: `不能按 ${path} 筛选。可以筛选的字段：${list}。`,
        en: `Nothing can be filtered by ${path}. The fields that can: ${list}.`,
      },
    },
  ]
}

function notServed(path: string, operator: string): Problem {
  return {
    code: 'filter_not_indexed',
    path: `where.${path}.${operator}`,
    message: {
      zh: `${operator} 要逐条比对，不对读者开放。请用 equals、in 或大小比较；按词查找请用 /api/search。`,
      en: `${operator} reads every row and is not open to readers. Use equals, in or a comparison; words are found by /api/search.`,
    },
  }
}

function sortNotIndexed(path: string, { sorts }: AskablePaths): Problem {
  const list = sorts.join(', ')
  return {
    code: 'sort_not_indexed',
    path: `sort.${path}`,
    message: {
      zh: `不能按 ${path} 排序。可以排序的字段：${list}。`,
      en: `Nothing can be sorted by ${path}. The fields that can: ${list}.`,
    },
  }
}
