import { describe, expect, it } from 'vitest'
import { deskLines, readDeskRecord } from './fileRecordRules'

describe('what the desk reads of a file', () => {
  it('is written as photographers write it', () => {
    const facts = {
      camera: 'Testmaker X1',
      lens: '50mm',
      exposureSeconds: '1/250',
      fNumber: 2.8,
      isoSpeed: 400,
      focalLengthMillimetres: 50,
      position: { latitude: 31.2, longitude: 121.4, altitudeMetres: 4.4 },
    }
    expect(deskLines(facts)).toEqual([
      { name: 'camera', text: 'Testmaker X1' },
      { name: 'lens', text: '50mm' },
      { name: 'exposure', text: '1/250 s, f/2.8, ISO 400, 50 mm' },
      { name: 'position', text: '31.2, 121.4, 4 m' },
    ])
    expect(deskLines({ exposureSeconds: '30', position: { latitude: 0, longitude: 0 } })).toEqual([
      { name: 'exposure', text: '30 s' },
      { name: 'position', text: '0, 0' },
    ])
    expect(deskLines({})).toEqual([])
  })

  it('says what was not believed, and why nobody was linked', () => {
    const { problems, bylineMismatch } = readDeskRecord({
      bylineMismatch: 'several_bylines',
      problems: [
        { code: 'date_implausible', block: 'exif', detail: '1970-01-01T00:00:00' },
        { code: 'of_a_later_release', block: 'xmp' },
        'foreign',
      ],
    })
    expect(bylineMismatch?.en).toContain('Several bylines')
    expect(problems).toMatchObject([{ detail: '1970-01-01T00:00:00' }])
  })

  it.each([null, undefined, 'x', [], { facts: 'x', problems: {}, bylineMismatch: 'toString' }])(
    'is nothing in %j',
    (value) => {
      expect(readDeskRecord(value)).toEqual({ facts: {}, problems: [], bylineMismatch: null })
    },
  )
})
