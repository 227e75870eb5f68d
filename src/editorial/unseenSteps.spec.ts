import { expect, it } from 'vitest'
import type { ChainedEvent } from './chain'
import { unseenSteps } from './unseenSteps'

it('tells who did what, to which fields, after the revision that was seen', () => {
  const step = (revision: number, action: string, details: object = {}) =>
    ({
      revision,
      action,
      actorName: `人${revision}`,
      at: '2026-03-01T08:00:00.000Z',
      details,
    }) as unknown as ChainedEvent
  const events = [step(3, 'approve'), step(4, 'edit', { fields: ['headline', 7] }), step(5, 'approve', { fields: 'x' })]
  expect(unseenSteps(events, 3).map(({ action, actorName, fields }) => [action, actorName, fields])).toEqual([
    ['edit', '人4', ['headline']],
    ['approve', '人5', []],
  ])
})
