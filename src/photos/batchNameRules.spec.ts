import { expect, it } from 'vitest'
import { batchNameOf, readBatchName } from './batchNameRules'

it('names a file, or how many there are and the first of them', () => {
  const names = ['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg']
  expect([1, 2, 3, 4, 12].map((count) => batchNameOf({ count, names: names.slice(0, count) }))).toEqual([
    'a.jpg',
    '2 × a.jpg、b.jpg',
    '3 × a.jpg、b.jpg、c.jpg',
    '4 × a.jpg、b.jpg、c.jpg …',
    '12 × a.jpg、b.jpg、c.jpg …',
  ])
})

it('is read again, whatever a single file is called, and as an earlier release wrote it', () => {
  const one = (name: string) => readBatchName(batchNameOf({ count: 1, names: [name] }))
  expect([one('a.jpg'), one('7 × b.jpg'), one('IMG +3')].map(({ count }) => count)).toEqual([1, 1, 1])
  expect(readBatchName('12 × a.jpg、b.jpg、c.jpg …')).toEqual({ count: 12, names: 'a.jpg、b.jpg、c.jpg …' })
  expect(readBatchName('DSC_1.jpg +11')).toEqual({ count: 12, names: 'DSC_1.jpg …' })
})
