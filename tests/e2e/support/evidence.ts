import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach } from 'vitest'
import { watchedContexts } from './watchedContexts'

/** Beside the logs of the run (scripts/suites.mjs). */
const folder = '.data/test-logs/e2e'

/** When a test fails, what every open page showed is kept: a picture, its address, its focus. A setup file: each file has it. */
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  const pages = [...watchedContexts]
    .flatMap((context) => context.pages())
    .filter((page) => page.url() !== 'about:blank')
  const name = `${path.basename(task.file.name, '.spec.ts')} ${task.name}`.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)
  await mkdir(folder, { recursive: true })
  const lines = await Promise.all(pages.map((page, index) => keep(page, path.join(folder, `${name}-${index + 1}`))))
  await writeFile(path.join(folder, `${name}.txt`), `${lines.join('\n')}\n`)
})

/** A page that hangs is a finding too: it must not take the place of the failure that it explains. */
async function keep(page: Page, file: string): Promise<string> {
  const focused = page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200))
  const [picture, focus] = await Promise.allSettled([page.screenshot({ path: `${file}.png`, timeout: 5000 }), focused])
  const shown = picture.status === 'fulfilled' ? `${file}.png` : `no picture: ${picture.reason}`
  return [page.url(), shown, focus.status === 'fulfilled' ? `focus: ${focus.value}` : ''].join('\n  ')
}
