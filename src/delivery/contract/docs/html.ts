import { escapeHtml } from '../../../escapeHtml'

/** A block of code; with a name for people who do not see it. */
export function code(text: string): string {
  return `<pre tabindex="0"><code>${escapeHtml(text)}</code></pre>`
}
