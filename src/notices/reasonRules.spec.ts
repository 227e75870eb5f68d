import { expect, it } from 'vitest'
import { reasonIn, reasonOfHouse } from './reasonRules'

it('tells a reason of the house in its reader’s language alone', () => {
  const kept = reasonOfHouse({ zh: '已损坏。', en: 'Damaged.' })
  expect([reasonIn(kept, 'zh'), reasonIn(kept, 'en')]).toEqual(['已损坏。', 'Damaged.'])
})

it('leaves what a person wrote as it was written', () => {
  const written = ['请补说明', '{"zh":', '{"zh":1}', null]
  expect(written.map((reason) => reasonIn(reason, 'zh'))).toEqual(written)
})
