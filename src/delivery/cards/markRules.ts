import { houseMark } from '../houseMarkRules'

const { grid, corner, lines } = houseMark
const page = channelsOf(houseMark.page)
const ink = channelsOf(houseMark.ink)
const lineRadius = houseMark.lineWidth / 2
/** Points in a pixel each way: an edge is as smooth as that. */
const samples = 4

/**
 * The mark as raw RGBA, so many pixels wide and high. Drawn here, because the picture library reads no SVG in this house
 * (src/photos/sharpSettings.ts).
 */
export function markPixels(size: number): Buffer {
  const pixels = Buffer.alloc(size * size * 4)
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1) paint(pixels, { row, column, size })
  return pixels
}

function paint(pixels: Buffer, { row, column, size }: { row: number; column: number; size: number }): void {
  let onPage = 0
  let onLine = 0
  for (let sample = 0; sample < samples * samples; sample += 1) {
    const x = ((column + ((sample % samples) + 0.5) / samples) / size) * grid
    const y = ((row + (Math.floor(sample / samples) + 0.5) / samples) / size) * grid
    if (isOnPage(x, y)) onPage += 1
    if (isOnLine(x, y)) onLine += 1
  }
  const at = (row * size + column) * 4
  const share = onPage === 0 ? 0 : onLine / onPage
  for (const channel of [0, 1, 2] as const)
    pixels[at + channel] = Math.round(page[channel] * (1 - share) + ink[channel] * share)
  pixels[at + 3] = Math.round((255 * onPage) / (samples * samples))
}

function isOnPage(x: number, y: number): boolean {
  const beyond = (value: number) => Math.max(corner - value, value - (grid - corner), 0)
  return Math.hypot(beyond(x), beyond(y)) <= corner
}

function isOnLine(x: number, y: number): boolean {
  return lines.some((line) => Math.hypot(Math.max(line.from - x, x - line.to, 0), y - line.y) <= lineRadius)
}

/** `#rrggbb` */
function channelsOf(colour: string): readonly [number, number, number] {
  const channel = (place: number) => Number.parseInt(colour.slice(place, place + 2), 16)
  return [channel(1), channel(3), channel(5)]
}
