import { describe, expect, it } from 'vitest'
import { batchesOf, readUploads, withUploads } from './recentUploadsRules'

const at = (time: string) => `2026-03-02T${time}:00.000Z`

describe('the list of a person’s own uploads', () => {
  const now = new Date('2026-03-09T12:00:00.000Z')

  it('holds those of the last seven days', () => {
    const uploads = [
      { id: 'old', at: at('11:59') },
      { id: 'new', at: at('12:00') },
    ]
    expect(readUploads({ uploads }, now)).toEqual([{ id: 'new', at: at('12:00') }])
  })

  it.each([
    [null],
    ['x'],
    [{}],
    [{ uploads: 'x' }],
    [{ uploads: [null, {}, { id: 1, at: at('12:00') }, { id: 'a', at: 'x' }] }],
  ])('is empty where %j lies in its place', (value) => {
    expect(readUploads(value, now)).toEqual([])
  })

  it('takes each picture once, and at most four hundred, the newest', () => {
    const many = Array.from({ length: 400 }, (_none, index) => ({ id: `m${index}`, at: at('12:00') }))
    const list = withUploads(many, [
      { id: 'm1', at: at('13:00') },
      { id: 'last', at: at('13:00') },
    ])
    expect([list.length, list[0]?.id, list.at(-1)?.id]).toEqual([400, 'm1', 'last'])
  })
})

describe('batches', () => {
  it('are cut where nothing came for more than half an hour, the newest first', () => {
    const uploads = [
      { id: 'c', at: at('09:01') },
      { id: 'a', at: at('08:00') },
      { id: 'b', at: at('08:30') },
    ]
    expect(batchesOf(uploads)).toEqual([
      { at: at('09:01'), ids: ['c'] },
      { at: at('08:00'), ids: ['a', 'b'] },
    ])
    expect(batchesOf([])).toEqual([])
  })
})
