import { describe, expect, it } from 'vitest'
import { type CountedEvent, type ReportRow, startTally } from './reportRules'

const event = (action: string, rest: Partial<CountedEvent> = {}): CountedEvent => ({
  action,
  from: 'approved',
  actorId: 'chief',
  actorName: '总编辑账号',
  details: {},
  ...rest,
})
const credit = (printed: string, userId: string | null = null, bylineId: string | null = null) => ({
  printed,
  userId,
  bylineId,
})
const publication = (published: object, from = 'approved') =>
  event('publish', { from, details: { published: { words: 500, pictures: 1, isFirst: true, ...published } } })

function counted(...events: CountedEvent[]): ReportRow[] {
  const tally = startTally()
  for (const one of events) tally.count(one)
  return tally.rows()
}

/** The counts by person, in the order of the columns. */
const grid = (rows: readonly ReportRow[]) =>
  Object.fromEntries(
    rows.map(({ key, pieces, words, pictures, corrections, publicCorrections, reviews, proofs }) => [
      key,
      [pieces, words, pictures, corrections, publicCorrections, reviews, proofs],
    ]),
  )

describe('a report', () => {
  it('counts a published piece whole for each of its authors, and once however often a name stands there', () => {
    const authors = [credit('甲', 'u1'), credit('乙', null, 'b2'), credit('丙'), credit('甲（又）', 'u1'), credit('  ')]
    expect(grid(counted(publication({ authors })))).toEqual({
      'user:u1': [1, 500, 0, 0, 0, 0, 0],
      'byline:b2': [1, 500, 0, 0, 0, 0, 0],
      'name:丙': [1, 500, 0, 0, 0, 0, 0],
    })
  })

  it('counts each picture for whom it is credited to', () => {
    const photographers = [credit('甲 摄', 'u1'), credit('甲 摄', 'u1'), credit('资料图片')]
    expect(grid(counted(publication({ photographers })))).toEqual({
      'user:u1': [0, 0, 2, 0, 0, 0, 0],
      'name:资料图片': [0, 0, 1, 0, 0, 0, 0],
    })
  })

  it('counts a correction for the authors and a review for who published it, and neither piece nor words again', () => {
    const authors = [credit('甲', 'u1')]
    const rows = counted(
      publication({ authors, isFirst: false, correction: 'minor' }, 'correcting'),
      publication({ authors, isFirst: false, correction: 'notice' }, 'correcting'),
    )
    expect(grid(rows)).toEqual({ 'user:u1': [0, 0, 0, 2, 1, 0, 0], 'user:chief': [0, 0, 0, 0, 0, 2, 0] })
  })

  it('counts a piece that was withdrawn and published anew not a second time', () => {
    expect(counted(publication({ authors: [credit('甲', 'u1')], isFirst: false }))).toEqual([])
  })

  it('counts signatures for who gave them, publishing alone for nobody', () => {
    const proof = event('proofread', { actorId: 'proof', actorName: '校对' })
    expect(grid(counted(event('approve'), event('lateReview'), proof, publication({})))).toEqual({
      'user:chief': [0, 0, 0, 0, 0, 2, 0],
      'user:proof': [0, 0, 0, 0, 0, 0, 1],
    })
  })

  it('counts for nobody what the system did', () => {
    expect(counted(event('publish', { actorId: null, actorName: '系统', from: 'correcting' }))).toEqual([])
  })

  it('names a person as the account is called, where the month tells, and as printed otherwise', () => {
    const authors = [credit('笔名', 'u1'), credit('通讯员乙', null, 'b2')]
    const names = (rows: ReportRow[]) => rows.map(({ name }) => name).sort()
    expect(names(counted(publication({ authors })))).toEqual(['笔名', '通讯员乙'])
    const rows = counted(event('approve', { actorId: 'u1', actorName: '账号名' }), publication({ authors }))
    expect(names(rows)).toEqual(['账号名', '通讯员乙'])
  })

  it('tells how many publications it could not count', () => {
    const tally = startTally()
    tally.count(event('publish'))
    tally.count(publication({}))
    expect(tally.unrecorded()).toBe(1)
  })
})
