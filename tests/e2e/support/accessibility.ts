import axe from 'axe-core'
import type { Page } from 'playwright-core'

/**
 * What axe finds serious or critical within `selector` on the page as it stands, one line each: the rule and the element.
 * Payload's own frame around our views is not ours to mend, so a view names its root.
 */
export function seriousViolations(page: Page, selector: string): Promise<string[]> {
  return violations(page, selector, ['serious', 'critical'])
}

/** What axe finds on a page that is ours from its first line to its last. */
export function everyViolation(page: Page): Promise<string[]> {
  return violations(page, 'html', ['minor', 'moderate', 'serious', 'critical'])
}

async function violations(page: Page, selector: string, impacts: readonly string[]): Promise<string[]> {
  await atRest(page)
  // Evaluated from outside the page: the content security policy refuses a script tag.
  await page.evaluate(axe.source)
  return page.evaluate(
    async ({ root, counted }) => {
      const { violations: found } = await (window as unknown as AxeWindow).axe.run(root, {
        resultTypes: ['violations'],
      })
      return found
        .filter(({ impact }) => counted.includes(impact ?? ''))
        .flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
        )
    },
    { root: selector, counted: impacts },
  )
}

/** Until what changes its colour or place in passing has done so: half way a button has a contrast that it never keeps. */
function atRest(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const passing = document
      .getAnimations()
      .filter(
        ({ playState, effect }) =>
          playState === 'running' && Number.isFinite(Number(effect?.getComputedTiming().endTime)),
      )
    return Promise.allSettled(passing.map(({ finished }) => finished))
  })
}

/** The little of axe's result that is read here. */
interface AxeWindow {
  readonly axe: {
    run: (
      root: string,
      options: object,
    ) => Promise<{
      violations: { id: string; impact: string | null; nodes: { target: string[]; failureSummary?: string }[] }[]
    }>
  }
}
