import { describe, expect, it } from 'vitest'
import { landscapeShapes } from './landscape'
import { paint } from './paint'
import { samplePictures } from './pictures'

describe('a drawn landscape', () => {
  it('is the same each time, so that a second run finds its file in the library', () => {
    for (const { landscape } of samplePictures) expect(landscapeShapes(landscape)).toEqual(landscapeShapes(landscape))
  })

  it('is another one for each picture', () => {
    expect(new Set(samplePictures.map(({ landscape }) => JSON.stringify(landscapeShapes(landscape)))).size).toBe(
      samplePictures.length,
    )
  })

  it('says in alt text and caption that it is drawn by the system', () => {
    for (const { alt, caption } of samplePictures) {
      expect(alt).toContain('示意图')
      expect(caption).toContain('系统生成')
    }
  })
})

describe('painting', () => {
  const square = (colour: string, from: number, to: number) => ({
    outline: [
      { x: from, y: from },
      { x: to, y: from },
      { x: to, y: to },
      { x: from, y: to },
    ],
    colour,
  })
  const plain = {
    width: 8,
    height: 8,
    seed: 1,
    sky: ['#0000ff', '#0000ff'],
    hills: [],
    sun: null,
    foreground: 'none',
  } as const

  it('fills the sky, then each shape over what is there, and nothing outside', () => {
    const { pixels } = paint(plain, [square('#ff0000', 2, 6), square('#00ff00', 4, 20)])
    const at = (x: number, y: number) => [...pixels.slice((y * 8 + x) * 3, (y * 8 + x) * 3 + 3)]
    expect([at(0, 0), at(2, 2), at(5, 5), at(7, 7), at(7, 1)]).toEqual([
      [0, 0, 255],
      [255, 0, 0],
      [0, 255, 0],
      [0, 255, 0],
      [0, 0, 255],
    ])
  })
})
