import { GuardsFailed, type Problem } from '../errors'
import { momentIn } from '../fields/momentRules'
import { isRecord } from '../isRecord'
import type { TransitionInput } from './item'
import { isState, isTrack } from './workflow'

/**
 * Reads the body of a transition request. Blank texts count as absent, so that a reason of blanks is none.
 * @throws GuardsFailed 400 for a body that is no object, a missing revision, times or texts that are none
 */
export function parseTransitionInput(body: unknown): TransitionInput {
  if (!isRecord(body)) throw new GuardsFailed([malformed])
  const problems: Problem[] = []
  const text = (path: string) => readText(body[path], path, problems)
  const time = (path: string) => readTime(body[path], path, problems)
  const input: TransitionInput = {
    revision: readRevision(body.revision, problems),
    reason: text('reason'),
    note: text('note'),
    publishAt: time('publishAt'),
    to: isState(body.to) ? body.to : null,
    kind: body.kind === 'minor' || body.kind === 'notice' ? body.kind : null,
    assignee: text('assignee'),
    dueAt: time('dueAt'),
    track: isTrack(body.track) ? body.track : null,
    holdSeen: body.holdSeen === true,
    renewAddress: body.renewAddress === true,
  }
  if (problems.length > 0) throw new GuardsFailed(problems)
  return input
}

/** A request that asks for nothing but what the table would say. */
export const emptyInput: TransitionInput = {
  revision: 0,
  reason: null,
  note: null,
  publishAt: null,
  to: null,
  kind: null,
  assignee: null,
  dueAt: null,
  track: null,
  holdSeen: false,
  renewAddress: false,
}

const maxTextLength = 5_000

function readRevision(value: unknown, problems: Problem[]): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value
  problems.push({
    code: 'revision_required',
    path: 'revision',
    message: {
      zh: '请求须带上所见稿件的 revision（整数）。',
      en: 'The request carries the revision (an integer) that it acts on.',
    },
  })
  return 0
}

function readText(value: unknown, path: string, problems: Problem[]): string | null {
  if (value === undefined || value === null) return null
  if (typeof value !== 'string' || value.length > maxTextLength) {
    problems.push({
      code: 'malformed_field',
      path,
      message: {
        zh: `${path} 应为不超过 ${maxTextLength} 字的文字。`,
        en: `${path} is a text of at most ${maxTextLength} characters.`,
      },
    })
    return null
  }
  return value.trim() || null
}

function readTime(value: unknown, path: string, problems: Problem[]): string | null {
  if (value === undefined || value === null || value === '') return null
  const time = momentIn(value)
  if (time !== null) return time
  problems.push({
    code: 'malformed_time',
    path,
    message: {
      zh: `${path} 应为带时区的时间，如 2026-01-31T07:00:00+08:00。`,
      en: `${path} is a time with its zone, as in 2026-01-31T07:00:00+08:00.`,
    },
  })
  return null
}

const malformed: Problem = {
  code: 'malformed_json',
  message: { zh: '请求正文不是有效的 JSON 对象。', en: 'The request body is not a valid JSON object.' },
}
