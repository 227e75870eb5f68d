import type { Problem } from '../errors'
import { isRecord } from '../isRecord'

type Condition = Readonly<Record<string, unknown>>

/** What a question about articles asks of their captions: a condition of its own for captions, and where its answer goes. */
export interface CaptionQuestion {
  /** The field of a caption, `id` for the caption itself. */
  readonly field: string
  readonly condition: Condition
}

/** Operators that say something of a caption that is there; by the others one learns of captions that are not shown. */
const answerable: ReadonlySet<string> = new Set([
  'equals',
  'in',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
])

/** What of a question about captions no stranger is answered. */
export function captionProblems(where: unknown): Problem[] {
  return captionQuestions(where).flatMap(({ field, condition }) => {
    const refused = Object.keys(condition).filter((operator) => !answerable.has(operator))
    return refused.map((operator) => unanswerable(field, operator))
  })
}

/** The questions about captions within a `where`, in whatever depth, in reading order. */
export function captionQuestions(where: unknown): CaptionQuestion[] {
  if (Array.isArray(where)) return where.flatMap(captionQuestions)
  if (!isRecord(where)) return []
  return Object.entries(where).flatMap(([key, value]) => {
    if (isJoining(key)) return captionQuestions(value)
    const field = captionField(key)
    return field && isRecord(value) ? [{ field, condition: value }] : []
  })
}

/** The same `where` with each question about captions answered: by the ids of those that were found for it, in reading order. */
export function withCaptionAnswers(where: unknown, answers: Iterator<readonly string[]>): unknown {
  if (Array.isArray(where)) return where.map((each) => withCaptionAnswers(each, answers))
  if (!isRecord(where)) return where
  const rest: Record<string, unknown> = {}
  const answered: unknown[] = []
  for (const [key, value] of Object.entries(where)) {
    if (isJoining(key)) rest[key] = withCaptionAnswers(value, answers)
    else if (captionField(key) && isRecord(value)) answered.push(foundIn(answers.next().value))
    else rest[key] = value
  }
  return answered.length === 0 ? rest : { and: [rest, ...answered] }
}

/** No article has an id of no letters. */
function foundIn(ids: readonly string[] | undefined): unknown {
  return ids && ids.length > 0 ? { captions: { in: [...ids] } } : { id: { equals: '' } }
}

function isJoining(key: string): boolean {
  return /^(and|or)$/i.test(key)
}

/** Null for a path that leads to no caption; GraphQL writes its dots as `__`. */
function captionField(key: string): string | null {
  const [first, ...rest] = key.replaceAll('__', '.').split('.')
  return first === 'captions' ? rest.join('.') || 'id' : null
}

function unanswerable(field: string, operator: string): Problem {
  const path = field === 'id' ? 'captions' : `captions.${field}`
  return {
    code: 'filter_not_indexed',
    path: `where.${path}.${operator}`,
    message: {
      zh: `不能按 ${path} 的 ${operator} 筛选；请用 equals、in 或大小比较。`,
      en: `Nothing can be filtered by ${operator} of ${path}: use equals, in or a comparison.`,
    },
  }
}
