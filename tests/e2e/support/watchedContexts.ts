import type { BrowserContext } from 'playwright-core'

/** What is open in this process: evidence.ts keeps what it showed when a test fails. */
export const watchedContexts = new Set<BrowserContext>()

export function watch(context: BrowserContext): void {
  watchedContexts.add(context)
  context.once('close', () => watchedContexts.delete(context))
}
