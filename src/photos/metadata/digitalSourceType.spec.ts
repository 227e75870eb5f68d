import { describe, expect, it } from 'vitest'
import { digitalSourceTypeOf, digitalSourceTypeUri } from './digitalSourceType'

describe('a digital source type', () => {
  it('is told by its URI, also one that has been replaced', () => {
    const scheme = 'cv.iptc.org/newscodes/digitalsourcetype'
    expect(digitalSourceTypeOf(`http://${scheme}/trainedAlgorithmicMedia`)).toBe('trainedAlgorithmicMedia')
    expect(digitalSourceTypeOf(`https://${scheme}/digitalCapture/`)).toBe('digitalCapture')
    expect(digitalSourceTypeOf(`http://${scheme}/digitalArt`)).toBe('digitalCreation')
  })

  it.each([
    '',
    'digitalCapture',
    'http://cv.iptc.org/newscodes/digitalsourcetype/toString',
    'http://example.test/print',
  ])('is none of: %s', (uri) => expect(digitalSourceTypeOf(uri)).toBeNull())

  it('is written as the URI of the scheme', () => {
    expect(digitalSourceTypeUri('print')).toBe('http://cv.iptc.org/newscodes/digitalsourcetype/print')
  })
})
