import { describe, expect, it } from 'vitest'
import { actionNames } from '../workflow'
import { consequenceOf, inputsFor, isDestructive, returnOptions, trackOptions } from './actionForm'

const inReview2 = { state: 'review2', track: 'standard', correction: null } as const
const requiredNames = (...args: Parameters<typeof inputsFor>) =>
  inputsFor(...args)
    .filter(({ isRequired }) => isRequired)
    .map(({ name }) => name)

describe('an action that loses something for good', () => {
  it('is one that takes the piece away, or drops what was changed', () => {
    expect(actionNames.filter(isDestructive).sort()).toEqual(['abandon', 'kill', 'spike', 'withdraw'])
  })
})

describe('what the dialog asks for', () => {
  it('wants a reason for every step back or away', () => {
    for (const action of ['return', 'hold', 'spike', 'withdraw', 'kill', 'changeTrack'] as const) {
      expect(requiredNames(action, inReview2)).toContain('reason')
    }
  })

  it('has an order to hold acknowledged by whoever signs, schedules or publishes', () => {
    const held = { at: '2026-03-01T08:00:00.000Z', by: 'duty', byName: '值班编辑', reason: '暂缓' }
    const inReview3 = { ...inReview2, state: 'review3', held } as const
    expect(requiredNames('approve', inReview3)).toEqual(['holdSeen'])
    expect(requiredNames('publish', { ...inReview3, state: 'approved' })).toEqual(['holdSeen'])
    expect(requiredNames('schedule', { ...inReview3, state: 'approved' })).toEqual(['holdSeen', 'publishAt'])
    expect(requiredNames('return', inReview3)).toEqual(['to', 'reason'])
    expect(requiredNames('approve', { ...inReview3, held: null })).toEqual([])
  })

  it('has a kill confirmed by typing', () => {
    expect(requiredNames('kill', inReview2)).toEqual(['reason', 'confirm'])
  })

  it('wants nothing for a signature but offers an opinion', () => {
    expect(inputsFor('approve', inReview2).map(({ name, isRequired }) => [name, isRequired])).toEqual([['note', false]])
  })

  it('wants the public note only where a public correction is published', () => {
    const correction = { kind: 'notice', note: null, reason: null, openedBy: 'a', editors: [] } as const
    expect(requiredNames('publish', { ...inReview2, state: 'correcting', correction })).toEqual(['note'])
    expect(
      requiredNames('publish', { ...inReview2, state: 'correcting', correction: { ...correction, kind: 'minor' } }),
    ).toEqual([])
    expect(requiredNames('publish', { ...inReview2, state: 'approved' })).toEqual([])
  })

  it('offers a new address where the correction of an article is published, and nowhere else', () => {
    const offers = (situation: Parameters<typeof inputsFor>[1]) =>
      inputsFor('publish', situation).some(({ name, isRequired }) => name === 'renewAddress' && !isRequired)
    expect(offers({ ...inReview2, state: 'correcting', isArticle: true })).toBe(true)
    expect(offers({ ...inReview2, state: 'correcting' })).toBe(false)
    expect(offers({ ...inReview2, state: 'approved', isArticle: true })).toBe(false)
  })
})

describe('the choices', () => {
  it('returns to the stage before or to draft', () => {
    expect(returnOptions(inReview2).map(({ value }) => value)).toEqual(['review1', 'draft'])
    expect(returnOptions({ ...inReview2, state: 'review1' }).map(({ value }) => value)).toEqual(['draft'])
  })

  it('shows the urgent track as off where the newsroom does not offer it, and never the present one', () => {
    const offered = (isOn: boolean) => trackOptions(inReview2, isOn).map(({ value, isOff }) => [value, isOff])
    expect(offered(false)).toEqual([
      ['brief', false],
      ['urgent', true],
    ])
    expect(offered(true)).toEqual([
      ['brief', false],
      ['urgent', false],
    ])
  })
})

it('says where an approval leads on the piece’s own track', () => {
  expect(consequenceOf('approve', inReview2)?.zh).toContain('终审三校')
  expect(consequenceOf('approve', { ...inReview2, state: 'review1', track: 'brief' })?.zh).toContain('终审三校')
})
