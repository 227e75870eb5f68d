import { describe, expect, it } from 'vitest'
import { newRow, noWords, type PictureWords } from '../pictureDeskRules'
import { isLacking } from '../pictureGapRules'
import { isFileRefused, refusedAs, refusedNames, withoutRefused } from './refusedFilesRules'

const withWords = (key: string, words: Partial<PictureWords>) => ({ ...row(key), words: { ...noWords, ...words } })
const row = (key: string) => newRow({ key, fileName: `${key}.jpg`, preview: '' })

describe('a file that was refused', () => {
  it('is one that the server refused for what it is', () => {
    expect([[{ code: 'not_a_picture' }], [{ code: 'body_too_large' }]].every(isFileRefused)).toBe(true)
    expect([[], [{ code: '' }], [{ code: 'upload_unknown' }]].some(isFileRefused)).toBe(false)
  })

  it('is named in the summary, of many the first', () => {
    const refused = (key: string) => ({ ...row(key), ...refusedAs('不是图片') })
    expect(refusedNames([row('a')])).toBeNull()
    expect(refusedNames([refused('a'), row('b'), refused('c')])).toEqual({ count: 2, names: 'a.jpg、c.jpg' })
    expect(refusedNames(['1', '2', '3', '4', '5', '6'].map(refused))?.names).toBe('1.jpg、2.jpg、3.jpg、4.jpg、5.jpg …')
  })

  it('lacks nothing in the sheet, whose other pictures do', () => {
    expect(isLacking({ ...row('a'), ...refusedAs('不是图片') }, 'caption')).toBe(false)
    expect(isLacking(withWords('b', {}), 'caption')).toBe(true)
    expect([isLacking(row('c'), 'headline'), isLacking(withWords('d', { alt: '站台' }), 'alt')]).toEqual([false, false])
  })

  it('lacks nothing, and is told apart from one that only failed', () => {
    const refused = { ...row('a'), ...refusedAs('不是图片') }
    const failed = { ...row('b'), step: 'failed' as const, problem: '连不上服务器' }
    expect(refused).toMatchObject({ step: 'failed', problem: '不是图片' })
    expect(withoutRefused([refused, failed]).map(({ key }) => key)).toEqual(['b'])
  })
})
