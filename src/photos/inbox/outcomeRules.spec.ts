import { expect, it } from 'vitest'
import { announcementsOf } from './outcomeRules'

const damaged = { code: 'picture_damaged', message: { zh: '已损坏。', en: 'Damaged.' } }

it('tells each person once what was taken and once what was refused, with each cause once', () => {
  const told = announcementsOf([
    { person: 'a', name: '1.jpg', became: { picture: 'p1' } },
    { person: 'b', name: '2.jpg', became: { problems: [damaged] } },
    { person: 'a', name: '3.jpg', became: { picture: 'p3' } },
    { person: 'b', name: '4.jpg', became: { problems: [damaged] } },
  ])
  expect(told).toEqual([
    { person: 'a', kind: 'outcome', action: 'inboxTaken', documentId: 'p1', subject: '1.jpg +1', reason: null },
    {
      person: 'b',
      kind: 'returned',
      action: 'inboxRefused',
      documentId: null,
      subject: '2.jpg +1',
      reason: '已损坏。 Damaged.',
    },
  ])
})

it('tells nobody of nothing', () => {
  expect(announcementsOf([])).toEqual([])
})
