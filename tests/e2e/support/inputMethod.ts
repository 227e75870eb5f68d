import type { CDPSession, Page } from 'playwright-core'

export interface InputMethod {
  /** What is shown while a word is being composed, stage by stage, as its letters are typed. */
  readonly type: (stages: readonly string[]) => Promise<void>
  /** Puts the chosen words where the letters stand. */
  readonly commit: (words: string) => Promise<void>
  readonly cancel: () => Promise<void>
  /** A key that the input method takes for itself; the page is told of it with the number of such keys. */
  readonly press: (key: string, options?: { readonly hasControl?: boolean }) => Promise<void>
}

const keyOfInputMethod = 229
const control = 2

/** An input method as Chinese is typed with, on whatever has the cursor. */
export async function inputMethodOf(page: Page): Promise<InputMethod> {
  const session: CDPSession = await page.context().newCDPSession(page)
  const show = async (text: string) => {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await untilDrawn(page)
  }
  return {
    type: async (stages) => {
      for (const stage of stages) await show(stage)
    },
    commit: async (words) => {
      await session.send('Input.insertText', { text: words })
      await untilDrawn(page)
    },
    cancel: () => show(''),
    press: async (key, { hasControl = false } = {}) => {
      const pressed = { key, code: key, windowsVirtualKeyCode: keyOfInputMethod, modifiers: hasControl ? control : 0 }
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...pressed })
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...pressed })
      await untilDrawn(page)
    },
  }
}

/** A person’s pace: the page has drawn what came before. */
async function untilDrawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 15))))
}
