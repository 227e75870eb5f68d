import { expect, it } from 'vitest'
import { pictureWarnings, wrongClockOf } from './cameraClockRules'

const deskRecord = { problems: [{ code: 'date_implausible', block: 'exif', detail: '1970-01-01T00:00:00' }] }

it('tells what a clock said that cannot be, until somebody has written the date', () => {
  expect(wrongClockOf({ deskRecord, takenAt: null })).toBe('1970-01-01 00:00')
  expect(wrongClockOf({ deskRecord: { problems: [{ code: 'date_implausible' }] } })).toBe('')
  expect(wrongClockOf({ deskRecord, takenLocally: '2026-01' })).toBeNull()
  expect(wrongClockOf({ deskRecord, takenAt: '2026-01-31T04:00:00.000Z' })).toBeNull()
  expect([{}, { deskRecord: null }, { deskRecord: { problems: ['foreign'] } }].map(wrongClockOf)).toEqual([
    null,
    null,
    null,
  ])
})

it('says what to do about it', () => {
  expect(pictureWarnings({ deskRecord })).toMatchObject([
    {
      code: 'camera_clock_wrong',
      path: 'takenAt',
      message: {
        zh: expect.stringMatching(/1970-01-01 00:00.*请填写拍摄时间/),
        en: expect.stringContaining('write when'),
      },
    },
  ])
  expect(pictureWarnings({})).toEqual([])
})
