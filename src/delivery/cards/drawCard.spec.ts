import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { cardSize } from './cardRules'
import { drawHouseCard, drawPictureCard } from './drawCard'

const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-mark-'))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => {
  delete process.env.SITE_MARK_FILE
})

const plain = (width: number, height: number, background: string) =>
  sharp({ create: { width, height, channels: 3, background } })
const { width, height } = cardSize
const middle = { left: width / 2, top: height / 2 - 40 }
const corner = { left: 88, top: height - 88 }

async function colourAt(card: Buffer, { left, top }: { readonly left: number; readonly top: number }) {
  const [red = 0, green = 0, blue = 0] = await sharp(card)
    .extract({ left, top, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer()
  return blue > red + 60 ? 'blue' : green > red + 60 ? 'green' : red + green + blue < 120 ? 'dark' : 'light'
}

describe('a card', () => {
  it('bears the built-in mark, which is dark', async () => {
    expect(await colourAt(await drawHouseCard(), middle)).toBe('dark')
  })

  it('bears the paper’s own where one is named, in grey or in colour, with or without a picture', async () => {
    process.env.SITE_MARK_FILE = path.join(folder, 'mark.png')
    await plain(300, 300, '#2244cc').png({ palette: true }).toFile(process.env.SITE_MARK_FILE)
    expect(await colourAt(await drawHouseCard(), middle)).toBe('blue')
    const picture = await plain(1600, 900, '#22aa44').jpeg().toBuffer()
    const card = await drawPictureCard(picture)
    expect([await colourAt(card, corner), await colourAt(card, middle)]).toEqual(['blue', 'green'])
    await plain(300, 300, '#ffffff').toColourspace('b-w').png().toFile(process.env.SITE_MARK_FILE)
    expect(await colourAt(await drawPictureCard(picture), corner)).toBe('light')
  })
})
