import { randomFrom } from './randomFrom'
/** A drawn landscape: hills behind hills under a sky. The same seed draws the same picture. */
export interface Landscape {
  readonly seed: number
  readonly width: number
  readonly height: number
  /** From the sky's top to the nearest hill, as CSS colours; the last ones are the hills'. */
  readonly sky: readonly [string, string]
  readonly hills: readonly string[]
  readonly sun: { readonly x: number; readonly y: number; readonly radius: number; readonly colour: string } | null
  /** What stands on the nearest hills. */
  readonly foreground: 'trees' | 'terraces' | 'houses' | 'none'
}

/** A filled outline in the picture's own pixels. */
export interface Shape {
  readonly outline: readonly Point[]
  readonly colour: string
}

/** The shapes of a landscape, those behind first. There is no lettering: what typefaces a machine has must not matter. */
export function landscapeShapes(landscape: Landscape): readonly Shape[] {
  const { width, height, hills, sun, foreground } = landscape
  const random = randomFrom(landscape.seed)
  const ridges = hills.map((colour, place) => {
    const base = height * (0.42 + (0.5 * place) / hills.length)
    return { colour, points: ridge({ width, base, swing: height * (0.13 - 0.012 * place), random }) }
  })
  const nearest = ridges.at(-1)?.points ?? []
  const colour = hills.at(-1) ?? '#000000'
  return [
    ...(sun ? [{ outline: circle(sun.x * width, sun.y * height, sun.radius * height), colour: sun.colour }] : []),
    ...ridges.map(({ colour: own, points }) => ({
      outline: [{ x: 0, y: height }, ...points, { x: width, y: height }],
      colour: own,
    })),
    ...foregroundShapes({ foreground, points: nearest, height, colour, random }),
  ]
}

export interface Point {
  readonly x: number
  readonly y: number
}

interface Ridge {
  readonly width: number
  readonly base: number
  readonly swing: number
  readonly random: () => number
}

const steps = 96

function ridge({ width, base, swing, random }: Ridge): Point[] {
  const waves = [1, 2.3, 4.7, 9.1].map((pitch) => ({
    pitch,
    phase: random() * Math.PI * 2,
    size: (0.6 + random()) / pitch,
  }))
  return Array.from({ length: steps + 1 }, (_, step) => {
    const at = step / steps
    const lift = waves.reduce(
      (sum, { pitch, phase, size }) => sum + size * Math.sin(at * pitch * Math.PI * 1.6 + phase),
      0,
    )
    return { x: Math.round(at * width), y: Math.round(base - swing * lift) }
  })
}

function circle(x: number, y: number, radius: number): Point[] {
  return Array.from({ length: 120 }, (_, step) => {
    const angle = (step / 120) * Math.PI * 2
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) }
  })
}

interface Foreground {
  readonly foreground: Landscape['foreground']
  readonly points: readonly Point[]
  readonly height: number
  /** Of the hill that it stands on. */
  readonly colour: string
  readonly random: () => number
}

function foregroundShapes({ foreground, points, height, colour, random }: Foreground): Shape[] {
  if (foreground === 'terraces')
    return Array.from({ length: 8 }, (_, level) => {
      const lowered = (by: number) => points.map(({ x, y }) => ({ x, y: y + by }))
      const upper = height * 0.045 * (level + 1)
      return { outline: [...lowered(upper), ...lowered(upper + height * 0.008).toReversed()], colour: lighter(colour) }
    })
  const places = points.filter((_, place) => place % 4 === 2 && random() < 0.7)
  if (foreground === 'trees')
    return places.map(({ x, y }) => {
      const size = height * (0.035 + random() * 0.05)
      const outline = [
        { x: x - size * 0.4, y: y + size * 0.3 },
        { x, y: y - size * 1.5 },
        { x: x + size * 0.4, y: y + size * 0.3 },
      ]
      return { outline, colour: '#1d2b25' }
    })
  if (foreground === 'houses')
    return places.slice(0, 8).flatMap((place) => house(place, height * (0.045 + random() * 0.03)))
  return []
}

function house({ x, y }: Point, size: number): Shape[] {
  const box = (left: number, top: number, width: number, height: number): Point[] => [
    { x: x + left * size, y: y + top * size },
    { x: x + (left + width) * size, y: y + top * size },
    { x: x + (left + width) * size, y: y + (top + height) * size },
    { x: x + left * size, y: y + (top + height) * size },
  ]
  const roof = [
    { x: x - size * 0.2, y: y - size },
    { x: x + size * 0.75, y: y - size * 1.6 },
    { x: x + size * 1.7, y: y - size },
  ]
  return [
    { outline: box(0, -1, 1.5, 1.6), colour: '#e6dac4' },
    { outline: roof, colour: '#6e3b2c' },
    { outline: box(0.6, -0.4, 0.35, 0.45), colour: '#f5b74f' },
  ]
}

/** A fifth of the way to white. */
function lighter(colour: string): string {
  const parts = [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16))
  return `#${parts
    .map((part) =>
      Math.round(part + (255 - part) * 0.2)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}
