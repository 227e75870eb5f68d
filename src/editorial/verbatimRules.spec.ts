import { expect, it } from 'vitest'
import { isBodyLocked } from './verbatimRules'
import type { State } from './workflow'

it.each<[State, boolean, boolean, boolean]>([
  ['draft', true, true, true],
  ['draft', true, false, false],
  ['draft', false, true, false],
  ['draft', false, false, false],
  ['review1', true, true, true],
  ['review1', true, false, true],
  ['review1', false, true, false],
  ['correcting', true, false, true],
])('in %s, saved as verbatim %s, ticked %s, the body is locked: %s', (state, isVerbatim, isTicked, isLocked) => {
  expect(isBodyLocked({ state, isVerbatim, isTicked })).toBe(isLocked)
})
