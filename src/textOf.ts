/** What came from outside, where it is text; else no text. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
