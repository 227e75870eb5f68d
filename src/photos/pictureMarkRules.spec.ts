import { describe, expect, it } from 'vitest'
import { countedMarks, fileMarks, flawedFile, markedPicture, pictureMarks } from './pictureMarkRules'

const now = new Date('2026-05-01T12:00:00Z')
const [past, later] = ['2026-05-01T11:59:00.000Z', '2026-05-01T12:01:00.000Z']

describe('a picture of the library', () => {
  // Written by hand: what the record says, what it is marked with.
  it.each([
    [{ rights: 'cleared' }, []],
    [{ rights: 'restricted' }, ['restricted']],
    [{ rights: 'unclear' }, ['unsettled']],
    [{ rights: 'unclear', released: true }, ['unsettled']],
    [{}, ['unsettled']],
    [{ released: true }, []],
    [{ rights: 'cleared', embargoUntil: later }, ['underEmbargo']],
    [{ rights: 'cleared', embargoUntil: past }, []],
    [{ rights: 'restricted', embargoUntil: later }, ['restricted', 'underEmbargo']],
    [{ rights: 'cleared', warnings: [{ code: 'camera_clock_wrong', message: '请填写' }] }, ['wrongClock']],
    [{ rights: 'cleared', warnings: [] }, []],
    [{ rights: 'cleared', deskRecord: { problems: [{ code: 'date_implausible' }] } }, ['wrongClock']],
    [{ rights: 'cleared', deskRecord: { problems: [{ code: 'date_implausible' }] }, takenLocally: '2026-01-31' }, []],
    [{ rights: 'restricted', embargoUntil: later, recalledAt: past }, []],
    [{ rights: 'cleared', renditionFailure: 'picture_damaged' }, ['unreadable']],
    [{ rights: 'cleared', renditionFailure: 'something else' }, []],
    [{ rights: 'unclear', renditionFailure: 'original_missing' }, ['unreadable', 'unsettled']],
  ])('with %j is marked %j', (doc, marks) => {
    expect(pictureMarks(markedPicture(doc), now)).toEqual(marks)
  })

  it('is marked for its file alone where rights are not asked about yet', () => {
    const doc = {
      rights: 'restricted',
      renditionFailure: 'picture_damaged',
      deskRecord: { problems: [{ code: 'date_implausible' }] },
    }
    expect(fileMarks(flawedFile(doc))).toEqual(['unreadable', 'wrongClock'])
    expect(fileMarks(flawedFile({ rights: 'restricted' }))).toEqual([])
  })
})

it('counts the marks of several pictures', () => {
  expect([...countedMarks(['wrongClock', 'unreadable', 'wrongClock'])]).toEqual([
    ['wrongClock', 2],
    ['unreadable', 1],
  ])
})
