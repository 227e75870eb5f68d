import type { Page } from 'playwright-core'

export interface LateDrawing {
  /** From now on what no key asks for is left to be drawn. */
  readonly begin: () => Promise<void>
  /** Draws what was left. */
  readonly end: () => Promise<void>
}

/**
 * A machine that is too busy to draw: React draws what no key has asked for by messages to itself, which are delivered
 * late. For pages that are opened from now on.
 */
export async function lateDrawing(page: Page): Promise<LateDrawing> {
  await page.addInitScript(() => {
    const { postMessage } = MessagePort.prototype
    MessagePort.prototype.postMessage = function late(this: MessagePort, ...given: unknown[]) {
      const deliver = () => Reflect.apply(postMessage, this, given)
      const { keptBack } = window as unknown as Drawing
      if (keptBack) keptBack.push(deliver)
      else deliver()
    }
  })
  return {
    begin: () =>
      page.evaluate(() => {
        ;(window as unknown as Drawing).keptBack = []
      }),
    end: () =>
      page.evaluate(() => {
        const drawing = window as unknown as Drawing
        const waiting = drawing.keptBack ?? []
        drawing.keptBack = null
        for (const deliver of waiting) deliver()
      }),
  }
}

interface Drawing {
  keptBack: (() => void)[] | null | undefined
}
