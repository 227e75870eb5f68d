import { describe, expect, it } from 'vitest'
import { newRow, noWords } from '../pictureDeskRules'
import { noHistory, recorded, redone, undone, withChanges } from './undoRules'

const row = (key: string, caption: string) => ({
  ...newRow({ key, fileName: `${key}.jpg`, preview: '' }),
  words: { ...noWords, caption },
})
const change = (key: string, before: string, after: string) => ({ key, name: 'caption' as const, before, after })

describe('undo', () => {
  it('takes a step back as a whole, and forth again', () => {
    const rows = [row('a', '甲'), row('b', '乙')]
    const changes = [change('a', '甲', '新'), change('b', '乙', '新')]
    const written = withChanges(rows, changes)
    const back = undone(recorded(noHistory, changes))
    const before = withChanges(written, back?.changes ?? [])
    expect(before.map(({ words }) => words.caption)).toEqual(['甲', '乙'])
    const forth = back && redone(back.history)
    expect(withChanges(before, forth?.changes ?? []).map(({ words }) => words.caption)).toEqual(['新', '新'])
    expect([undone(noHistory), redone(noHistory)]).toEqual([null, null])
  })

  it('leaves what was written into the cell since', () => {
    const back = undone(recorded(noHistory, [change('a', '甲', '新')]))
    const [after] = withChanges([row('a', '更新')], back?.changes ?? [])
    expect(after?.words.caption).toBe('更新')
  })

  it('forgets what was taken back once something else is written', () => {
    const back = undone(recorded(noHistory, [change('a', '甲', '新')]))
    expect(back && recorded(back.history, [change('a', '甲', '别的')]).future).toEqual([])
    expect(back && recorded(back.history, []).future).toHaveLength(1)
  })

  it('makes a saved row one that has to be saved again', () => {
    const [after] = withChanges([{ ...row('a', '甲'), step: 'saved' as const }], [change('a', '甲', '新')])
    expect(after?.step).toBe('uploaded')
  })
})
