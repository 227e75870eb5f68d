import { describe, expect, it } from 'vitest'
import { newRow } from '../pictureDeskRules'
import { isFileRefused, readRefusals, refusalsToKeep, withoutRefused, withReasons } from './refusedFilesRules'

const rows = ['a', 'b'].map((key) => newRow({ key, fileName: `${key}.mp4`, preview: '' }))
const refusals = new Map([
  ['a', '这不是图片文件'],
  ['gone', '超过 200 MB'],
])

describe('a file that was refused', () => {
  it('is kept with its reason, as long as its row is', () => {
    const kept = JSON.parse(JSON.stringify(refusalsToKeep(rows, refusals)))
    expect(readRefusals(kept)).toEqual(new Map([['a', '这不是图片文件']]))
    expect(withReasons(rows, readRefusals(kept)).map(({ problem }) => problem)).toEqual(['这不是图片文件', ''])
  })

  it('reads nothing that nobody here has written', () => {
    for (const other of [undefined, null, 'x', [], { a: 7, b: '' }]) expect(readRefusals(other).size).toBe(0)
  })

  it('lacks no caption', () => {
    expect(withoutRefused(rows, refusals).map(({ key }) => key)).toEqual(['b'])
  })

  it('is one of which the server said so, and not one that it could not take just then', () => {
    expect([[{ code: 'not_a_picture' }], [{ code: 'body_too_large' }]].every(isFileRefused)).toBe(true)
    expect([[], [{ code: '' }], [{ code: 'upload_unknown' }]].some(isFileRefused)).toBe(false)
  })
})
