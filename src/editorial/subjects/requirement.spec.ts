import { describe, expect, it } from 'vitest'
import { requirement } from './requirement'

const label = { zh: '标题', en: 'headline' }
const isMet = (value: unknown) => requirement('headline', 'headline', label, value).isMet

describe('a required field', () => {
  it.each(['标题', 0, 1, true, ['x'], {}])('is filled in with %j', (value) => {
    expect(isMet(value)).toBe(true)
  })

  it.each([undefined, null, '', ' \n\t　', [], false])('is not filled in with %j', (value) => {
    expect(isMet(value)).toBe(false)
  })

  it('is known by what is required and where', () => {
    expect(requirement('byline', 'bylines', label, null)).toEqual({
      code: 'byline_required',
      path: 'bylines',
      label,
      isMet: false,
    })
  })
})
