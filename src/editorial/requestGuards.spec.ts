import { describe, expect, it } from 'vitest'
import {
  completeSubject,
  contextOf,
  exampleItem,
  fullInput,
  now,
  people,
  problemsOf,
  surroundings,
} from '../../tests/support/exampleItem'
import { guards } from './guards'
import type { EditorialItem, TransitionInput } from './item'
import type { Subject } from './subject'

const minuteAfter = (time: Date, minutes = 1) => new Date(time.getTime() + minutes * 60_000).toISOString()

const subject = (change: Partial<Subject>) => ({ subject: { ...completeSubject, ...change } })
const input = (change: Partial<TransitionInput>) => ({ input: { ...fullInput, ...change } })

describe('hasPublishAt', () => {
  it.each<[string, string | null, string | null, string[]]>([
    ['asks for a time', null, null, ['publish_at_required at publishAt']],
    ['takes a time to come', minuteAfter(now), null, []],
    ['refuses this very moment', now.toISOString(), null, ['publish_at_past at publishAt']],
    ['refuses the past', minuteAfter(now, -1), null, ['publish_at_past at publishAt']],
    ['refuses a time under embargo', minuteAfter(now), minuteAfter(now, 2), ['under_embargo at publishAt']],
    ['takes the very end of the embargo', minuteAfter(now, 2), minuteAfter(now, 2), []],
    ['takes a time after it', minuteAfter(now, 3), minuteAfter(now, 2), []],
  ])('%s', (_name, publishAt, embargoUntil, expected) => {
    expect(problemsOf('hasPublishAt', { ...input({ publishAt }), ...subject({ embargoUntil }) })).toEqual(expected)
  })

  it('refuses a time before the end of a picture’s embargo', () => {
    const pictures = [{ path: 'captions.0', hasCredit: true, hasAltText: true, embargoUntil: minuteAfter(now, 2) }]
    const at = (publishAt: string) => problemsOf('hasPublishAt', { ...input({ publishAt }), ...subject({ pictures }) })
    expect(at(minuteAfter(now))).toEqual(['picture_under_embargo at captions.0'])
    expect(at(minuteAfter(now, 2))).toEqual([])
  })
})

describe('hasPublishAt of a piece that announces winners', () => {
  it('refuses a time before the ceremony, whatever its own embargo', () => {
    const ceremony = { at: minuteAfter(now, 2), contest: '摄影大赛' }
    const at = (publishAt: string) =>
      problemsOf('hasPublishAt', { ...input({ publishAt }), surroundings: { ...surroundings, ceremony } })
    expect(at(minuteAfter(now))).toEqual(['under_embargo at publishAt'])
    expect(at(minuteAfter(now, 2))).toEqual([])
  })
})

describe('what the request must carry', () => {
  it('hasReason', () => {
    expect(problemsOf('hasReason')).toEqual([])
    expect(problemsOf('hasReason', input({ reason: null }))).toEqual(['reason_required at reason'])
  })

  it('hasCorrectionKind', () => {
    expect(problemsOf('hasCorrectionKind')).toEqual([])
    expect(problemsOf('hasCorrectionKind', input({ kind: null }))).toEqual(['kind_required at kind'])
  })

  it.each<[string, 'minor' | 'notice', string | null, string | null, string[]]>([
    ['a minor correction needs no note', 'minor', null, null, []],
    ['a public one does', 'notice', null, null, ['note_required at note']],
    ['it may have been written at the opening', 'notice', 'said then', null, []],
    ['or come with the publication', 'notice', null, 'said now', []],
  ])('hasCorrectionNote: %s', (_name, kind, noted, note, expected) => {
    const item = exampleItem('correcting', {
      correction: { kind, note: noted, reason: null, openedBy: 'editor', editors: [] },
    })
    expect(problemsOf('hasCorrectionNote', { item, ...input({ note }) })).toEqual(expected)
  })

  it('hasCorrectionNote asks nothing where no correction is open', () => {
    expect(problemsOf('hasCorrectionNote', { item: exampleItem('published'), ...input({ note: null }) })).toEqual([])
  })

  it.each<[EditorialItem['state'], TransitionInput['to'], string[]]>([
    ['review3', 'review2', []],
    ['review3', 'draft', []],
    ['review3', 'review1', ['return_target at to']],
    ['review3', 'review3', ['return_target at to']],
    ['review2', 'review3', ['return_target at to']],
    ['review2', 'published', ['return_target at to']],
    ['review1', null, ['return_target at to']],
  ])('returnsBack: from %s to %s', (state, to, expected) => {
    expect(problemsOf('returnsBack', { item: exampleItem(state), ...input({ to }) })).toEqual(expected)
  })

  it('returnsBack offers the targets by name', () => {
    const [problem] = guards.returnsBack(contextOf(exampleItem('review2'), people.desk, input({ to: null })))
    expect(problem?.message).toEqual({
      zh: '请选择退回到哪里：review1（初审一校）、draft（草稿）。',
      en: 'Please choose where to return it: review1, draft.',
    })
  })

  it.each<[boolean, TransitionInput['track'], string[]]>([
    [true, 'urgent', []],
    [false, 'urgent', ['track_required at track']],
    [false, 'brief', []],
    [false, 'standard', []],
    [true, null, ['track_required at track']],
  ])('hasTrack: with the urgent track on (%s), %s', (urgentTrackIsOn, track, expected) => {
    expect(
      problemsOf('hasTrack', { ...input({ track }), surroundings: { ...surroundings, settings: { urgentTrackIsOn } } }),
    ).toEqual(expected)
  })

  it.each<[string | null, boolean, string[]]>([
    ['colleague', true, []],
    ['nobody known', false, ['assignee_required at assignee']],
    [null, true, ['assignee_required at assignee']],
  ])('hasAssignee: %s', (assignee, assigneeExists, expected) => {
    expect(
      problemsOf('hasAssignee', { ...input({ assignee }), surroundings: { ...surroundings, assigneeExists } }),
    ).toEqual(expected)
  })
})
