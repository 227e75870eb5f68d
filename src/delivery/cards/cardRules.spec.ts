import { describe, expect, it } from 'vitest'
import type { PublicRendition } from '../../photos/publicRenditionRules'
import { cardSource } from './cardRules'

const rendition = (width: number, aspect: string | null = null, format = 'jpeg'): PublicRendition => ({
  url: `/api/renditions/${aspect ?? 'whole'}-${width}.${format}`,
  width,
  height: 100,
  aspect,
  format,
  mimeType: `image/${format}`,
  byteCount: 1,
})

describe('the file that a card is made of', () => {
  it('is the widest crop that the newsroom framed, as a JPEG', () => {
    const all = [
      rendition(2560),
      rendition(640, '16:9'),
      rendition(1280, '16:9'),
      rendition(1280, '16:9', 'webp'),
      rendition(1280, '4:3'),
    ]
    expect(cardSource(all)?.url).toBe('/api/renditions/16:9-1280.jpeg')
  })

  it('is the whole picture where there is no crop, no larger than a card needs', () => {
    expect(cardSource([rendition(2560), rendition(1920), rendition(640)])?.width).toBe(1920)
  })

  it('is none where the picture is too small for it, or has no file yet', () => {
    expect(cardSource([rendition(599, '16:9')])).toBeNull()
    expect(cardSource([rendition(320)])).toBeNull()
    expect(cardSource([])).toBeNull()
  })
})
