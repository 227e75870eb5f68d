import type { Page, Request, Route } from 'playwright-core'

export interface HeldBack {
  /** The server has answered it. */
  readonly isAnswered: Promise<void>
  /** Lets the page have the answer, and waits until it has taken it in. */
  readonly letThrough: () => Promise<void>
}

/**
 * Keeps the answer to the next request that is meant from the page, or to each of them, as a slow line does: the server has
 * done its part, and what the page asks afterwards is answered first.
 */
export async function holdBack(
  page: Page,
  isMeant: (request: Request) => boolean,
  { isEach = false } = {},
): Promise<HeldBack> {
  const [answered, released] = [gate(), gate()]
  const held: Promise<void>[] = []
  let isOver = false
  await page.route('**/*', (route) => {
    if (isOver || !isMeant(route.request())) return route.fallback()
    isOver = !isEach
    const passed = hold(route)
    held.push(passed)
    return passed
  })

  async function hold(route: Route): Promise<void> {
    const request = route.request()
    // Who asks from where decides whether the server knows the person.
    const headers = { ...request.headers(), origin: new URL(request.url()).origin }
    const response = await route.fetch({ headers })
    answered.open()
    await released.isOpen
    // A page that has given the question up takes no answer.
    await route.fulfill({ response }).catch(() => undefined)
  }

  return {
    isAnswered: answered.isOpen,
    letThrough: async () => {
      isOver = true
      released.open()
      await Promise.all(held)
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))))
    },
  }
}

function gate(): { readonly isOpen: Promise<void>; readonly open: () => void } {
  let open = () => {}
  const isOpen = new Promise<void>((resolve) => {
    open = resolve
  })
  return { isOpen, open: () => open() }
}
