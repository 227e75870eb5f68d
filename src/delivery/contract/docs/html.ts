/** Text as HTML may hold it, in an attribute too. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** A block of code; with a name for people who do not see it. */
export function code(text: string): string {
  return `<pre tabindex="0"><code>${escaped(text)}</code></pre>`
}
