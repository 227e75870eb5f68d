import { describe, expect, it } from 'vitest'
import { rightsProblem } from './rightsRules'

describe('the rights in a picture', () => {
  it.each([
    ['cleared', false, null],
    ['cleared', true, null],
    ['unclear', false, 'unsettled'],
    ['unclear', true, 'unsettled'],
    [null, false, 'unsettled'],
    [undefined, undefined, 'unsettled'],
    // Published before anybody was asked.
    [null, true, null],
    ['restricted', false, 'restricted'],
    ['restricted', true, 'restricted'],
  ])('%s, released %s: %s', (rights, released, problem) => {
    expect(
      rightsProblem({ ...(rights === undefined ? {} : { rights }), ...(released === undefined ? {} : { released }) }),
    ).toBe(problem)
  })
})
