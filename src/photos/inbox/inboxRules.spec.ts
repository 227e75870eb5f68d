import { describe, expect, it } from 'vitest'
import {
  claimName,
  inTurns,
  isOffered,
  isPastDay,
  isPersonsFolder,
  isSettled,
  ownerOf,
  refusalNote,
  sighted,
  strandedBefore,
} from './inboxRules'

describe('the picture inbox', () => {
  it.each(['.hidden.jpg', 'a.jpg.part', 'a.jpg.filepart', 'a.TMP', '~a.jpg', 'Thumbs.db'])('passes over %s', (name) => {
    expect(isOffered(name)).toBe(false)
  })

  it.each(['DSC_0001.JPG', '大雪 1.jpg', 'party.jpg', 'notes.txt', 'no-extension'])('takes up %s', (name) => {
    expect(isOffered(name)).toBe(true)
  })

  it('has folders of its own', () => {
    expect(['done', 'Refused', '.taking', 'photographer'].map(isPersonsFolder)).toEqual([false, false, false, true])
  })

  it('knows a folder by id, by e-mail address, and by the part before the @ where that is one person’s', () => {
    const [one, two, other] = [
      { id: '1', email: 'Snow@a.test' },
      { id: '2', email: 'snow@b.test' },
      { id: '3', email: 'rain@a.test' },
    ]
    const owners = [one, two, other]
    const named = (folder: string) => ownerOf(folder, owners)?.id ?? null
    expect(['1', 'snow@B.test', 'Rain', 'snow', 'sno', 'a.test', ''].map(named)).toEqual([
      '1',
      '2',
      '3',
      null,
      null,
      null,
      null,
    ])
  })

  it('waits until size and time have stood still for five seconds', () => {
    const first = sighted(undefined, { size: 1, mtimeMs: 1 }, 1_000)
    expect(isSettled(sighted(first, { size: 1, mtimeMs: 1 }, 5_999), 5_999)).toBe(false)
    expect(isSettled(sighted(first, { size: 1, mtimeMs: 1 }, 6_000), 6_000)).toBe(true)
    expect(isSettled(sighted(first, { size: 2, mtimeMs: 1 }, 6_000), 6_000)).toBe(false)
    expect(isSettled(sighted(first, { size: 1, mtimeMs: 2 }, 6_000), 6_000)).toBe(false)
  })

  it('serves everybody in turn', () => {
    expect(inTurns([['a1', 'a2', 'a3'], [], ['b1']])).toEqual(['a1', 'b1', 'a2', 'a3'])
    expect(inTurns([])).toEqual([])
  })

  it('counts how often a claim was left behind', () => {
    expect(strandedBefore(claimName('x', 2))).toBe(2)
    expect(strandedBefore('x')).toBe(0)
  })

  it('keeps what was taken for whole days, and touches nothing else', () => {
    const now = new Date('2026-03-10T12:00:00Z')
    expect(['2026-03-02', '2026-03-03', '2026-03-10', 'albums'].map((name) => isPastDay(name, now, 7))).toEqual([
      true,
      false,
      false,
      false,
    ])
  })

  it('says in both languages why a file was refused', () => {
    const note = refusalNote('a.txt', [{ code: 'not_a_picture', message: { zh: '不是图片', en: 'no picture' } }])
    expect(note).toBe('\uFEFFa.txt\r\n\r\n不是图片\r\nno picture\r\n(not_a_picture)\r\n')
  })
})
