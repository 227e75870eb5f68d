import { describe, expect, it } from 'vitest'
import { mergeSelections, type Selection } from './selectionRules'

const closed = { note: false, focalPoint: { setBy: false } } as const

describe('what a stranger asks for', () => {
  it('is everything but what is closed, where nothing is chosen', () => {
    expect(mergeSelections(undefined, closed)).toEqual(closed)
    // Payload's loader of relations says so.
    expect(mergeSelections(null, closed)).toEqual(closed)
  })

  it('stays as it is where nothing is closed', () => {
    expect(mergeSelections(undefined, {})).toBeUndefined()
    expect(mergeSelections({ headline: true }, {})).toEqual({ headline: true })
  })

  it.each<Selection>([{ headline: true }, { source: { kind: true } }, { note: true }, {}])(
    'stays the choice of fields that it is: %j',
    (asked) => {
      expect(mergeSelections(asked, closed)).toBe(asked)
    },
  )

  it('leaves out what is closed beside what was left out anyway', () => {
    expect(mergeSelections({ body: false }, closed)).toEqual({ body: false, ...closed })
    expect(mergeSelections({ focalPoint: { x: false } }, closed)).toEqual({
      note: false,
      focalPoint: { x: false, setBy: false },
    })
    expect(mergeSelections({ focalPoint: false }, closed)).toEqual({ note: false, focalPoint: false })
  })
})
