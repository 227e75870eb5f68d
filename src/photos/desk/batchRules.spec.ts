import { describe, expect, it } from 'vitest'
import { batchesOf, returnsOf } from './batchRules'

const picture = (id: string, time: string) => ({ id, createdAt: `2026-03-02T${time}:00.000Z` })

describe('batches', () => {
  it('are cut where nothing came for more than half an hour, the newest first', () => {
    const batches = batchesOf([picture('c', '09:01'), picture('a', '08:00'), picture('b', '08:30')])
    expect(batches.map(({ at, pictures }) => [at.slice(11, 16), ...pictures.map(({ id }) => id)])).toEqual([
      ['09:01', 'c'],
      ['08:00', 'a', 'b'],
    ])
    expect(batchesOf([])).toEqual([])
  })
})

describe('what was returned', () => {
  it('stands together by its reason, in the order of the first of each', () => {
    const back = (id: string, deskReason: string | null) => ({ id, deskReason })
    const groups = returnsOf([back('a', '地点不对'), back('b', '重拍'), back('c', '地点不对'), back('d', null)])
    expect(groups.map(({ reason, pictures }) => [reason, ...pictures.map(({ id }) => id)])).toEqual([
      ['地点不对', 'a', 'c'],
      ['重拍', 'b'],
      ['', 'd'],
    ])
  })
})
