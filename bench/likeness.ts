/** Samples of two pictures of the same size, one after the other. */
type Samples = Uint8Array

/** Peak signal-to-noise ratio in dB; above 40 nobody sees a difference. */
export function psnr(one: Samples, other: Samples): number {
  const squares = one.reduce((sum, value, index) => sum + (value - (other[index] ?? 0)) ** 2, 0)
  return squares === 0 ? Number.POSITIVE_INFINITY : 10 * Math.log10(255 ** 2 / (squares / one.length))
}

const side = 8

/** Structural similarity of single-channel pictures, the mean over blocks of 8 × 8: 1 where they are the same. */
export function ssim(one: Samples, other: Samples, width: number): number {
  const height = Math.floor(one.length / width)
  let sum = 0
  let blocks = 0
  for (let top = 0; top + side <= height; top += side) {
    for (let left = 0; left + side <= width; left += side) {
      sum += blockLikeness(one, other, { top, left, width })
      blocks += 1
    }
  }
  if (blocks === 0) throw new RangeError('smaller than a block')
  return sum / blocks
}

/** Wang et al. 2004, equation 13, with the constants given there. */
function blockLikeness(one: Samples, other: Samples, at: { top: number; left: number; width: number }): number {
  const [c1, c2, count] = [(0.01 * 255) ** 2, (0.03 * 255) ** 2, side * side]
  let [a, b, aa, bb, ab] = [0, 0, 0, 0, 0]
  for (let row = at.top; row < at.top + side; row += 1) {
    for (let column = at.left; column < at.left + side; column += 1) {
      const [x, y] = [one[row * at.width + column] ?? 0, other[row * at.width + column] ?? 0]
      a += x
      b += y
      aa += x * x
      bb += y * y
      ab += x * y
    }
  }
  const [meanA, meanB] = [a / count, b / count]
  const [varA, varB, cov] = [aa / count - meanA ** 2, bb / count - meanB ** 2, ab / count - meanA * meanB]
  return ((2 * meanA * meanB + c1) * (2 * cov + c2)) / ((meanA ** 2 + meanB ** 2 + c1) * (varA + varB + c2))
}
