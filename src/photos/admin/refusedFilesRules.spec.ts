import { describe, expect, it } from 'vitest'
import { newRow } from '../pictureDeskRules'
import { isFileRefused, refusedAs, withoutRefused } from './refusedFilesRules'

const row = (key: string) => newRow({ key, fileName: `${key}.jpg`, preview: '' })

describe('a file that was refused', () => {
  it('is one that the server refused for what it is', () => {
    expect([[{ code: 'not_a_picture' }], [{ code: 'body_too_large' }]].every(isFileRefused)).toBe(true)
    expect([[], [{ code: '' }], [{ code: 'upload_unknown' }]].some(isFileRefused)).toBe(false)
  })

  it('lacks nothing, and is told apart from one that only failed', () => {
    const refused = { ...row('a'), ...refusedAs('不是图片') }
    const failed = { ...row('b'), step: 'failed' as const, problem: '连不上服务器' }
    expect(refused).toMatchObject({ step: 'failed', problem: '不是图片' })
    expect(withoutRefused([refused, failed]).map(({ key }) => key)).toEqual(['b'])
  })
})
