import { describe, expect, it } from 'vitest'
import { plainLine, plainText } from './entryTextRules'

describe('a line that an entrant typed', () => {
  it.each([
    [' 晨\u0000光\u007f ', '晨光'],
    ['晨\n\t光', '晨 光'],
    ['晨光\ud83d', '晨光'],
    ['晨\u202e光\u2066', '晨光'],
    ['👩\u200d👧', '👩\u200d👧'],
    ['👍', '👍'],
    ['\u200b\u2060', ''],
    ['\u200d\ufe0f', ''],
    ['\u3164\u115f\u2800 \u3000', ''],
    ['\u0007', ''],
  ])('%j is kept as %j', (typed, kept) => {
    expect(plainLine(typed)).toBe(kept)
  })
})

it('a text of several lines keeps them', () => {
  expect(plainText('第一行\r\n第二行\u0000\n')).toBe('第一行\r\n第二行')
})
