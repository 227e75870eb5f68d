import { describe, expect, it } from 'vitest'
import { foundPicture } from './foundPicture'
import { pictureMarks } from './pictureMarkRules'

const now = new Date('2026-05-01T12:00:00Z')
const [past, later] = ['2026-05-01T11:59:00.000Z', '2026-05-01T12:01:00.000Z']

describe('a found picture', () => {
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
    [{ rights: 'restricted', embargoUntil: later, recalledAt: past }, []],
    [{ rights: 'cleared', renditionFailure: 'picture_damaged' }, ['unreadable']],
    [{ rights: 'cleared', renditionFailure: 'something else' }, []],
    [{ rights: 'unclear', renditionFailure: 'original_missing' }, ['unreadable', 'unsettled']],
  ])('with %j is marked %j', (doc, marks) => {
    expect(pictureMarks(foundPicture({ id: 'a', ...doc }), now)).toEqual(marks)
  })
})
