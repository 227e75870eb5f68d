import { describe, expect, it } from 'vitest'
import { fallbackFile, largestFile, sourceSets } from './photoRules'

const file = (mimeType: string, width: number) => ({
  url: `/${mimeType.slice(6)}/${width}`,
  width,
  height: width,
  mimeType,
})
const files = ['image/avif', 'image/webp', 'image/jpeg'].flatMap((type) =>
  [2560, 320, 1280].map((width) => file(type, width)),
)

describe('the files of a picture', () => {
  it('are offered by format and width, JPEG for programs that know no other', () => {
    expect(sourceSets(files)).toEqual([
      { mimeType: 'image/jpeg', srcSet: '/jpeg/320 320w, /jpeg/1280 1280w, /jpeg/2560 2560w' },
      { mimeType: 'image/avif', srcSet: '/avif/320 320w, /avif/1280 1280w, /avif/2560 2560w' },
      { mimeType: 'image/webp', srcSet: '/webp/320 320w, /webp/1280 1280w, /webp/2560 2560w' },
    ])
    expect(sourceSets([])).toEqual([])
  })

  it('give the picture its size by the largest, and an address of middling width', () => {
    expect([largestFile(files)?.width, fallbackFile(files)?.url]).toEqual([2560, '/jpeg/1280'])
    expect(fallbackFile([file('image/jpeg', 1500)])?.width).toBe(1500)
    expect([largestFile([]), fallbackFile([])]).toEqual([null, null])
  })
})
