import { describe, expect, it } from 'vitest'
import { isNewsroomError } from '../errors'
import { emptyInput, parseTransitionInput } from './transitionInput'

function refused(body: unknown): string[] {
  try {
    parseTransitionInput(body)
    return []
  } catch (error) {
    if (!isNewsroomError(error)) throw error
    expect(error.status).toBe(400)
    return error.problems.map(({ code, path }) => (path === undefined ? code : `${code} at ${path}`))
  }
}

describe('the body of a transition request', () => {
  it('is read field by field', () => {
    const body = {
      revision: 7,
      reason: '事实待核',
      note: '读者说明',
      publishAt: '2026-01-31T07:00:00+08:00',
      to: 'review1',
      kind: 'notice',
      assignee: 'user-1',
      dueAt: '2026-01-31T10:00:00Z',
      track: 'urgent',
      holdSeen: true,
      renewAddress: true,
    }
    expect(parseTransitionInput(body)).toEqual({
      ...body,
      publishAt: '2026-01-30T23:00:00.000Z',
      dueAt: '2026-01-31T10:00:00.000Z',
    })
  })

  it('needs nothing but the revision', () => {
    expect(parseTransitionInput({ revision: 7 })).toEqual({ ...emptyInput, revision: 7 })
    const nothing = {
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
    expect(emptyInput).toEqual({ revision: 0, ...nothing })
    expect(parseTransitionInput({ revision: 0, ...nothing, publishAt: '' })).toEqual(emptyInput)
  })

  it.each([null, undefined, 'text', 7, ['revision', 7]])('is an object, not %j', (body) => {
    expect(refused(body)).toEqual(['malformed_json'])
  })

  it.each([undefined, null, '7', 7.5, Number.NaN, Number.POSITIVE_INFINITY, {}])(
    'has an integer for its revision, not %j',
    (revision) => {
      expect(refused({ revision })).toEqual(['revision_required at revision'])
    },
  )

  it('is told of everything that is wrong at once', () => {
    expect(refused({ reason: 1, note: {}, publishAt: 'tomorrow', assignee: ['x'], dueAt: 5 })).toEqual([
      'revision_required at revision',
      'malformed_field at reason',
      'malformed_field at note',
      'malformed_time at publishAt',
      'malformed_field at assignee',
      'malformed_time at dueAt',
    ])
  })
})

describe('a text', () => {
  it('of blanks is none, and blanks around it are not part of it', () => {
    expect(parseTransitionInput({ revision: 1, reason: ' \n\t　' }).reason).toBeNull()
    expect(parseTransitionInput({ revision: 1, reason: '  理由 \n' }).reason).toBe('理由')
  })

  it('is at most 5,000 characters long', () => {
    expect(parseTransitionInput({ revision: 1, note: '字'.repeat(5_000) }).note).toHaveLength(5_000)
    expect(refused({ revision: 1, note: '字'.repeat(5_001) })).toEqual(['malformed_field at note'])
  })
})

describe('a time', () => {
  it.each([
    ['2026-01-31T07:00Z', '2026-01-31T07:00:00.000Z'],
    ['2026-01-31T07:00:05Z', '2026-01-31T07:00:05.000Z'],
    ['2026-01-31T07:00:05.250Z', '2026-01-31T07:00:05.250Z'],
    ['2026-01-31T07:00:00-05:30', '2026-01-31T12:30:00.000Z'],
    ['2026-01-31T07:00:00+0800', '2026-01-30T23:00:00.000Z'],
    ['2028-02-29T07:00:00Z', '2028-02-29T07:00:00.000Z'],
  ])('%s is read in its zone', (publishAt, expected) => {
    expect(parseTransitionInput({ revision: 1, publishAt }).publishAt).toBe(expected)
  })

  it.each([
    ['without a zone', '2026-01-31T07:00:00'],
    ['without an hour', '2026-01-31'],
    ['in words', 'Jan 31 2026 07:00 GMT'],
    ['with something before it', 'x2026-01-31T07:00Z'],
    ['with something behind it', '2026-01-31T07:00Zx'],
    ['as a number', 1_769_842_800_000],
    ['in a month that is not', '2026-13-01T07:00Z'],
    ['on a day that is not', '2026-02-30T07:00:00Z'],
    ['on a leap day of a common year', '2026-02-29T07:00:00Z'],
    ['at an hour that is not', '2026-01-31T25:00:00Z'],
  ])('%s is none', (_name, publishAt) => {
    expect(refused({ revision: 1, publishAt })).toEqual(['malformed_time at publishAt'])
  })
})

describe('a choice', () => {
  it('that the workflow does not have counts as none, for the guards to say what there is', () => {
    const input = parseTransitionInput({ revision: 1, to: 'review9', kind: 'major', track: 'express' })
    expect(input).toEqual({ ...emptyInput, revision: 1 })
    expect(parseTransitionInput({ revision: 1, kind: 'minor' }).kind).toBe('minor')
  })
})
