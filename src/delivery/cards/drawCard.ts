import { sharp } from '../../photos/sharpSettings'
import { cardSize } from './cardRules'
import { houseMark } from './houseMark'

const { width, height } = cardSize
const paper = '#fdfbf7'
const red = '#9b1c1f'
const encoded = { quality: 82, progressive: true } as const
const margin = 40

/** The card of a piece without a picture: the mark between two double rules, and no words (see docs/adr/0027). */
export async function drawHouseCard(): Promise<Buffer> {
  const size = 280
  return sharp({ create: { width, height, channels: 3, background: paper } })
    .composite([
      rule(margin, 6),
      rule(margin + 14, 2),
      rule(height - margin - 16, 2),
      rule(height - margin - 6, 6),
      await mark(size, { left: (width - size) / 2, top: (height - size) / 2 }),
    ])
    .jpeg(encoded)
    .toBuffer()
}

/**
 * The picture as a card: filled, the middle kept, the mark in its corner. What the file says of itself, its credit and how it
 * came about, stays with it.
 */
export async function drawPictureCard(picture: Buffer): Promise<Buffer> {
  const size = 96
  return sharp(picture)
    .resize({ width, height, fit: 'cover' })
    .composite([await mark(size, { left: margin, top: height - margin - size })])
    .keepMetadata()
    .jpeg(encoded)
    .toBuffer()
}

function rule(top: number, thickness: number) {
  const create = { width: width - 2 * margin, height: thickness, channels: 3, background: red } as const
  return { input: { create }, left: margin, top }
}

async function mark(size: number, place: { readonly left: number; readonly top: number }) {
  return { input: await houseMark(size), raw: { width: size, height: size, channels: 4 as const }, ...place }
}
