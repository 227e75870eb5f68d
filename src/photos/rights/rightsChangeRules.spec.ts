import { describe, expect, it } from 'vitest'
import { hasChanged, holdOf, isHeldBack, isLooser, mayLoosenBySaving, parseTermsChange } from './rightsChangeRules'

const now = new Date('2026-05-01T12:00:00Z')
const [past, soon, later] = ['2026-04-01T00:00:00.000Z', '2026-05-02T00:00:00.000Z', '2026-06-01T00:00:00.000Z']
const terms = (rights: 'cleared' | 'unclear' | 'restricted' | null, embargoUntil: string | null = null) => ({
  rights,
  embargoUntil,
})

// Written by hand: before, after, whether that is looser.
it.each([
  [terms('cleared'), terms('restricted'), false],
  [terms('cleared'), terms('unclear'), false],
  [terms(null), terms('unclear'), false],
  [terms('restricted'), terms('unclear'), true],
  [terms('unclear'), terms('cleared'), true],
  [terms('cleared'), terms('cleared', later), false],
  [terms('cleared', later), terms('cleared', soon), true],
  [terms('cleared', soon), terms('cleared', later), false],
  [terms('cleared', later), terms('cleared'), true],
  [terms('cleared', past), terms('cleared'), false],
  // Tighter in one and looser in the other is looser.
  [terms('cleared', later), terms('restricted'), true],
])('from %j to %j is looser: %s', (before, after, looser) => {
  expect(isLooser(before, after, now)).toBe(looser)
})

// Written by hand: the terms, who brought the picture in, who changed them last, whether `me` may loosen them by saving.
it.each([
  [terms('unclear'), 'me', null, true],
  [terms('unclear'), 'other', null, true],
  [terms('restricted'), 'me', null, true],
  [terms('restricted'), 'other', null, false],
  [terms('cleared', later), 'me', null, true],
  [terms('cleared', later), 'other', null, false],
  [terms('restricted'), 'other', 'me', true],
  [terms('restricted'), 'me', 'other', false],
  [terms('unclear'), 'me', 'other', false],
])(
  '%j of a picture by %s, last changed by %s, is loosened by whoever saves: %s',
  (before, uploader, lastActor, may) => {
    expect(mayLoosenBySaving({ before, actor: 'me', uploader, lastActor })).toBe(may)
  },
)

it('knows what has changed and what is held back', () => {
  expect(hasChanged(terms('cleared', later), terms('cleared', '2026-06-01T08:00:00+08:00'))).toBe(false)
  expect(hasChanged(terms('cleared'), terms('cleared', later))).toBe(true)
  expect(isHeldBack(terms('restricted'), now)).toBe(true)
  expect(isHeldBack(terms('cleared', soon), now)).toBe(true)
  expect(isHeldBack(terms('unclear', past), now)).toBe(false)
})

it('names what holds a picture back, the most lasting first', () => {
  const all = { recalledAt: past, rights: 'restricted', embargoUntil: soon }
  expect(holdOf(all, now)).toEqual({ why: 'recalled' })
  expect(holdOf({ ...all, recalledAt: null }, now)).toEqual({ why: 'restricted' })
  expect(holdOf(terms('unclear', soon), now)).toEqual({ why: 'embargo', until: soon })
  expect(holdOf(terms('unclear', past), now)).toBeNull()
  expect(holdOf({}, now)).toBeNull()
})

describe('a request', () => {
  it.each([
    [
      { rights: 'restricted', reason: ' 授权到期 ' },
      { change: { rights: 'restricted' }, reason: '授权到期' },
    ],
    [
      { embargoUntil: '2026-06-01T08:00:00+08:00', reason: '晚发' },
      { change: { embargoUntil: later }, reason: '晚发' },
    ],
    [
      { embargoUntil: null, reason: '解除' },
      { change: { embargoUntil: null }, reason: '解除' },
    ],
  ])('%j is read', (body, read) => {
    expect(parseTermsChange(body)).toEqual(read)
  })

  it.each([
    [null, ['rights_unknown', 'reason_required']],
    [{ rights: 'free', reason: 'x' }, ['rights_unknown']],
    [{ embargoUntil: 'soon', reason: 'x' }, ['embargo_invalid']],
    [{ embargoUntil: 5, reason: 'x' }, ['embargo_invalid']],
    [{ embargoUntil: '1', reason: 'x' }, ['embargo_invalid']],
    [{ embargoUntil: '2026-12-10T08:00', reason: 'x' }, ['embargo_invalid']],
    [{ embargoUntil: '20260-01-01', reason: 'x' }, ['embargo_invalid']],
    [{ embargoUntil: '+020260-01-01T00:00:00.000Z', reason: 'x' }, ['embargo_invalid']],
    [{ embargoUntil: '2026-13-41T00:00:00Z', reason: 'x' }, ['embargo_invalid']],
    [{ embargoUntil: '2026-02-30T00:00:00Z', reason: 'x' }, ['embargo_invalid']],
    [{ rights: 'cleared' }, ['reason_required']],
  ])('%j is refused', (body, codes) => {
    const read = parseTermsChange(body)
    expect('problems' in read && read.problems.map(({ code }) => code)).toEqual(codes)
  })
})
