import { expect, it } from 'vitest'
import { reasonOfHouse } from '../../notices/reasonRules'
import { batchesOf, type InboxOutcome, joined, toldAt, toldOf } from './outcomeRules'

const damaged = { code: 'picture_damaged', message: { zh: '已损坏。', en: 'Damaged.' } }
const at = (time: string) => new Date(`2026-03-10T${time}Z`)
const taken = (name: string, picture: string, wasThere = false): InboxOutcome => ({
  person: 'a',
  name,
  became: { picture, wasThere },
})

it('tells each person once what was taken and once what was refused, with each cause once', () => {
  const batches = batchesOf(
    [
      taken('1.jpg', 'p1'),
      { person: 'b', name: '2.jpg', became: { problems: [damaged] } },
      taken('3.jpg', 'p3'),
      { person: 'a', name: '5.jpg', became: { problems: [damaged] } },
      { person: 'b', name: '4.jpg', became: { problems: [damaged] } },
    ],
    at('12:00:00'),
  )
  expect(batches.map((batch) => ({ person: batch.person, ...toldOf(batch) }))).toEqual([
    { person: 'a', kind: 'outcome', action: 'inboxTaken', documentId: 'p1', subject: '2 × 1.jpg、3.jpg', reason: null },
    ...(['b', 'a'] as const).map((person) => ({
      person,
      kind: 'returned',
      action: 'inboxRefused',
      documentId: null,
      subject: person === 'b' ? '2 × 2.jpg、4.jpg' : '5.jpg',
      reason: reasonOfHouse(
        person === 'b'
          ? { zh: '2.jpg、4.jpg：已损坏。', en: '2.jpg, 4.jpg: Damaged.' }
          : { zh: '已损坏。', en: 'Damaged.' },
      ),
    })),
  ])
})

it('says of each file why it was refused, and of many the first', () => {
  const empty = { code: 'not_a_picture', message: { zh: '是空的。', en: 'Empty.' } }
  const refused = (name: string, problem: typeof damaged) => ({ person: 'a', name, became: { problems: [problem] } })
  const [batch] = batchesOf([refused('a.jpg', damaged), refused('b.jpg', empty)], at('12:00:00'))
  const [more] = batchesOf(
    ['c', 'd', 'e'].map((name) => refused(`${name}.jpg`, damaged)),
    at('12:00:10'),
  )
  if (!batch || !more) throw new Error('no batch')
  expect(toldOf(batch).reason).toBe(
    reasonOfHouse({ zh: 'a.jpg：已损坏；b.jpg：是空的。', en: 'a.jpg: Damaged; b.jpg: Empty.' }),
  )
  expect(toldOf(joined(batch, more)).reason).toContain('a.jpg、c.jpg、d.jpg 等 4 份：已损坏；b.jpg：是空的。')
})

it('tells what is new from what the library had already', () => {
  const reasonOf = (...known: boolean[]) => {
    const outcomes = known.map((wasThere, index) => taken(`${index}.jpg`, `p${index}`, wasThere))
    return toldOf(batchesOf(outcomes, at('12:00:00'))[0] ?? fail()).reason
  }
  expect(reasonOf(false, false)).toBeNull()
  expect(reasonOf(false, true, false, false)).toContain('3 张新入库，1 张图库已有')
  expect(reasonOf(true)).toContain('图库已有这张图片')
  expect(reasonOf(true, true)).toContain('2 张图库都已有')
})

it('counts on while more comes, and leads to the first picture that is new', () => {
  const before = batchesOf([taken('1.jpg', 'old', true), taken('2.jpg', 'p2')], at('12:00:00'))
  const after = batchesOf([taken('3.jpg', 'p3'), taken('4.jpg', 'p4')], at('12:00:20'))
  const [one, other] = [...before, ...after]
  if (!one || !other) throw new Error('no batches')
  const batch = joined(one, other)
  expect(toldOf(batch)).toMatchObject({ subject: '4 × 1.jpg、2.jpg、3.jpg …', documentId: 'p2' })
  expect(batch.since).toBe(at('12:00:00').toISOString())
})

it('is told once nothing has come for half a minute, and after five minutes at the latest', () => {
  const [batch] = batchesOf([taken('1.jpg', 'p1')], at('12:00:00'))
  if (!batch) throw new Error('no batch')
  expect(toldAt(batch, at('12:00:00'))).toBe(at('12:00:30').toISOString())
  expect(toldAt(batch, at('12:04:50'))).toBe(at('12:05:00').toISOString())
})

it('tells nobody of nothing', () => {
  expect(batchesOf([], at('12:00:00'))).toEqual([])
})

function fail(): never {
  throw new Error('no batch')
}
