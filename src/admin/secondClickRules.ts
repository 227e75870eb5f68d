/** Where and when somebody clicked; pixels of the window, milliseconds of the page's clock. */
export interface Click {
  readonly x: number
  readonly y: number
  readonly at: number
}

const againMilliseconds = 1500
const nearPixels = 12

/**
 * Whether a click is the second one of somebody who clicks twice to be sure: at the same spot, soon after. What has come to
 * stand there meanwhile is not what it was meant for.
 */
export function isSecondClick(first: Click | null, second: Click): boolean {
  if (!first || second.at - first.at > againMilliseconds) return false
  return Math.hypot(second.x - first.x, second.y - first.y) <= nearPixels
}
