/** The parser's own words for a form that breaks off or is none: the sender's fault, which it tells as any other error. */
export function isBrokenForm(error: unknown): boolean {
  return error instanceof Error && /^(Unexpected end|Malformed|Missing boundary)/i.test(error.message)
}
