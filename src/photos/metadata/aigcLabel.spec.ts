import { describe, expect, it } from 'vitest'
import { isAigcText, parseAigcLabel } from './aigcLabel'

describe('the label of generated content', () => {
  it('is read bare, under its key, and with a number', () => {
    expect(parseAigcLabel('{"Label":"1","ContentProducer":"c","ReservedCode1":""}')).toEqual({
      Label: '1',
      ContentProducer: 'c',
    })
    expect(parseAigcLabel('{"AIGC":{"Label":3,"PropagateID":"x"}}')).toEqual({ Label: '3', PropagateID: 'x' })
  })

  it('takes no names that are not in the standard', () => {
    expect(parseAigcLabel('{"Label":"2","__proto__":{"a":1},"Position":"31.2"}')).toEqual({ Label: '2' })
  })

  it.each([
    '',
    'AIGC',
    '{}',
    '[]',
    'null',
    '{"Label":"4"}',
    '{"Label":{"a":1}}',
    `{"Label":"1","a":"${'x'.repeat(20_000)}"}`,
  ])('is malformed: %.40s', (text) => expect(parseAigcLabel(text)).toBeNull())

  it('is looked for in a comment only where it is one', () => {
    expect(isAigcText(' {"AIGC": {"Label":"1"}}')).toBe(true)
    expect(isAigcText('AIGC')).toBe(false)
    expect(isAigcText('{"note":"about AIGC"}')).toBe(false)
  })
})
