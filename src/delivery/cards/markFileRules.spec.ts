import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { isMarkFile } from './markFileRules'

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: '#336699' } })

describe('a mark of the house', () => {
  it('is a square PNG that is large enough for a card', async () => {
    expect(isMarkFile(await picture(280, 280).png().toBuffer())).toBe(true)
    expect(isMarkFile(await picture(2048, 2048).png().toBuffer())).toBe(true)
  })

  it('is nothing else', async () => {
    expect(isMarkFile(await picture(279, 279).png().toBuffer())).toBe(false)
    expect(isMarkFile(await picture(2049, 2049).png().toBuffer())).toBe(false)
    expect(isMarkFile(await picture(300, 301).png().toBuffer())).toBe(false)
    expect(isMarkFile(await picture(300, 300).jpeg().toBuffer())).toBe(false)
    const tooMuch = Buffer.concat([await picture(300, 300).png().toBuffer(), Buffer.alloc(1024 * 1024)])
    expect(isMarkFile(tooMuch)).toBe(false)
    expect(isMarkFile(Buffer.from('<svg/>'))).toBe(false)
  })
})
