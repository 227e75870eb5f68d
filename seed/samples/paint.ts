import type { Landscape, Shape } from './landscape'

export interface Painted {
  /** RGB, three bytes a pixel, row by row. */
  readonly pixels: Uint8Array
  readonly width: number
  readonly height: number
}

/** Fills the sky and then each shape over what is there. */
export function paint({ width, height, sky }: Landscape, shapes: readonly Shape[]): Painted {
  const pixels = new Uint8Array(width * height * 3)
  const [top, bottom] = [rgb(sky[0]), rgb(sky[1])]
  for (let row = 0; row < height; row++) {
    const share = Math.min(1, row / (height * 0.75))
    const colour = top.map((part, place) => part + ((bottom[place] ?? part) - part) * share)
    fillRow({ pixels, width, row, from: 0, to: width, colour })
  }
  for (const shape of shapes) fill({ pixels, width, height }, shape)
  return { pixels, width, height }
}

/** Row by row between each pair of edges that it crosses. */
function fill({ pixels, width, height }: Painted, { outline, colour }: Shape): void {
  const parts = rgb(colour)
  const lowest = Math.max(0, Math.floor(Math.min(...outline.map(({ y }) => y))))
  const highest = Math.min(height - 1, Math.ceil(Math.max(...outline.map(({ y }) => y))))
  for (let row = lowest; row <= highest; row++) {
    const crossings = outline
      .flatMap((point, place) => {
        const next = outline[(place + 1) % outline.length] ?? point
        const isCrossed = point.y <= row !== next.y <= row
        return isCrossed ? [point.x + ((row - point.y) / (next.y - point.y)) * (next.x - point.x)] : []
      })
      .sort((a, b) => a - b)
    for (let pair = 0; pair + 1 < crossings.length; pair += 2)
      fillRow({ pixels, width, row, from: crossings[pair] ?? 0, to: crossings[pair + 1] ?? 0, colour: parts })
  }
}

interface RowPart {
  readonly pixels: Uint8Array
  readonly width: number
  readonly row: number
  readonly from: number
  readonly to: number
  readonly colour: readonly number[]
}

function fillRow({ pixels, width, row, from, to, colour: [red = 0, green = 0, blue = 0] }: RowPart): void {
  const end = Math.min(width, Math.round(to))
  for (let column = Math.max(0, Math.round(from)); column < end; column++) {
    const at = (row * width + column) * 3
    pixels[at] = red
    pixels[at + 1] = green
    pixels[at + 2] = blue
  }
}

function rgb(colour: string): number[] {
  return [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16))
}
