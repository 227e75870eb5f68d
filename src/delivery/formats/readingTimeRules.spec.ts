import { describe, expect, it } from 'vitest'
import { readingMinutes } from './readingTimeRules'

describe('reading time', () => {
  it.each([
    ['', 1],
    ['字'.repeat(255), 1],
    ['字'.repeat(256), 2],
    ['字，'.repeat(255), 1],
    ['word '.repeat(228), 1],
    ['word '.repeat(229), 2],
    ['3.5 '.repeat(228), 1],
    [`${'字'.repeat(200)}${'word '.repeat(114)}`, 2],
  ])('of %j… is %d', (text, minutes) => {
    expect(readingMinutes(text)).toBe(minutes)
  })
})
