import { expect, it } from 'vitest'
import { dayOf, yearOf } from './chineseTime'

it('days begin at midnight in China', () => {
  expect(dayOf(Date.parse('1970-01-01T15:59:59.999Z'))).toBe(0)
  expect(dayOf(Date.parse('1970-01-01T16:00:00Z'))).toBe(1)
  expect(dayOf(Date.parse('2026-01-01T00:00:00Z'))).toBe(20_454)
})

it('years begin there too', () => {
  expect(yearOf(Date.parse('2025-12-31T15:59:59.999Z'))).toBe(2025)
  expect(yearOf(Date.parse('2025-12-31T16:00:00Z'))).toBe(2026)
})
