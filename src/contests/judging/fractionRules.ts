/** An exact number, so that a tie is a tie: the same votes summed in another order give the very same value. */
export interface Fraction {
  readonly top: bigint
  /** Above zero. */
  readonly bottom: bigint
}

/** @param bottom not zero */
export function fraction(top: number | bigint, bottom: number | bigint = 1): Fraction {
  return reduced(BigInt(top), BigInt(bottom))
}

export function sum(values: readonly Fraction[]): Fraction {
  return values.reduce(
    (one, other) => reduced(one.top * other.bottom + other.top * one.bottom, one.bottom * other.bottom),
    fraction(0),
  )
}

/** Of at least one value. */
export function mean(values: readonly Fraction[]): Fraction {
  const { top, bottom } = sum(values)
  return reduced(top, bottom * BigInt(values.length))
}

/** Below zero where `one` is the smaller. */
export function compareFractions(one: Fraction, other: Fraction): number {
  const difference = one.top * other.bottom - other.top * one.bottom
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** `17/4`: how it is kept. */
export function writtenFraction({ top, bottom }: Fraction): string {
  return `${top}/${bottom}`
}

/** Null for a text that is none. */
export function readFraction(text: string | null | undefined): Fraction | null {
  const [, top, bottom] = /^(-?\d+)\/([1-9]\d*)$/.exec(text ?? '') ?? []
  return top === undefined || bottom === undefined ? null : reduced(BigInt(top), BigInt(bottom))
}

/** To three places, for people to read. */
export function shownFraction(value: Fraction): number {
  return Math.round((Number(value.top) / Number(value.bottom)) * 1_000) / 1_000
}

function reduced(top: bigint, bottom: bigint): Fraction {
  const divisor = greatestDivisor(top < 0n ? -top : top, bottom)
  return { top: top / divisor, bottom: bottom / divisor }
}

function greatestDivisor(one: bigint, other: bigint): bigint {
  return other === 0n ? (one === 0n ? 1n : one) : greatestDivisor(other, one % other)
}
