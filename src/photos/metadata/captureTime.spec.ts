import { describe, expect, it } from 'vitest'
import { isBlankDate, isPlausible, momentOf, timeOfExif, timeOfIim, timeOfXmp } from './captureTime'

const now = new Date('2026-03-01T00:00:00Z')

describe('a date', () => {
  it.each([
    ['2026', { local: '2026', zone: null }],
    ['2026-01', { local: '2026-01', zone: null }],
    ['2026-01-31', { local: '2026-01-31', zone: null }],
    ['2026-01-31T12:30', { local: '2026-01-31T12:30:00', zone: null }],
    ['2026-01-31T12:30:59.25+08:00', { local: '2026-01-31T12:30:59', zone: '+08:00' }],
    ['2026-01-31T12:30:59Z', { local: '2026-01-31T12:30:59', zone: '+00:00' }],
    ['2026-01-31T12:30:59+19:00', { local: '2026-01-31T12:30:59', zone: null }],
    ['2026-02-30', null],
    ['2026-01-31T25:00', null],
    ['31.1.2026', null],
    ['', null],
  ])('of XMP, %s, stays as precise as it is', (text, expected) => {
    expect(timeOfXmp(text)).toEqual(expected)
  })

  it.each([
    ['20260131', '120000+0800', { local: '2026-01-31T12:00:00', zone: '+08:00' }],
    ['20260131', '120000', { local: '2026-01-31T12:00:00', zone: null }],
    ['20260131', undefined, { local: '2026-01-31', zone: null }],
    ['20260100', undefined, { local: '2026-01', zone: null }],
    ['20260000', undefined, { local: '2026', zone: null }],
    ['2026-01-31', '12:00:00+08:00', { local: '2026-01-31T12:00:00', zone: '+08:00' }],
    ['00000000', undefined, null],
    ['20261301', undefined, null],
    ['yesterday', undefined, null],
  ])('of IIM, %s and %s, stays as precise as it is', (date, time, expected) => {
    expect(timeOfIim(date, time)).toEqual(expected)
  })

  it.each([
    ['2026:01:31 12:00:00', '+08:00', { local: '2026-01-31T12:00:00', zone: '+08:00' }],
    ['2026:01:31 12:00:00', undefined, { local: '2026-01-31T12:00:00', zone: null }],
    ['2026:01:31 12:00:00', 'local', { local: '2026-01-31T12:00:00', zone: null }],
    ['2026:01:   ', undefined, { local: '2026-01', zone: null }],
    ['2026:02:30 12:00:00', undefined, null],
  ])('of EXIF, %s and %s, stays as precise as it is', (text, offset, expected) => {
    expect(timeOfExif(text, offset)).toEqual(expected)
  })

  it('of EXIF is blank where the camera knows none', () => {
    expect(isBlankDate('    :  :     :  :  ')).toBe(true)
    expect(isBlankDate('0000:00:00 00:00:00')).toBe(true)
    expect(isBlankDate('2026:01:31 12:00:00')).toBe(false)
  })
})

describe('plausibility', () => {
  it.each([
    ['2026-01-31T12:00:00', true, true],
    ['2026-03-01T13:00:00', true, true],
    ['2026-03-02T00:00:01', true, false],
    ['2099-01-01', false, false],
    ['2027', false, false],
    ['1970-01-01T00:00:00', true, false],
    ['1970-06-01T09:00:00', false, false],
    ['1970', false, true],
    ['1976-09-09T15:00:00', false, true],
    ['1976-09-09T15:00:00', true, false],
    ['1980-01-01T00:00:00', false, false],
    ['2000-01-01T00:00:00', true, false],
    ['2000-01-01T10:00:00', true, true],
    ['1911', false, true],
    ['1800', false, false],
  ])('of %s, by a camera: %s, is %s', (local, isCameraClock, expected) => {
    expect(isPlausible({ local, zone: null }, { now, isCameraClock })).toBe(expected)
  })

  it('counts the zone', () => {
    expect(isPlausible({ local: '2026-03-02T07:00:00', zone: '+08:00' }, { now, isCameraClock: true })).toBe(true)
    expect(isPlausible({ local: '2026-03-01T23:00:00', zone: '-08:00' }, { now, isCameraClock: true })).toBe(false)
  })
})

it('is a moment only where day, time and zone are known', () => {
  expect(momentOf({ local: '2026-01-31T12:00:00', zone: '+08:00' })?.toISOString()).toBe('2026-01-31T04:00:00.000Z')
  expect(momentOf({ local: '2026-01-31T12:00:00', zone: null })).toBeNull()
  expect(momentOf({ local: '2026-01-31', zone: null })).toBeNull()
})
