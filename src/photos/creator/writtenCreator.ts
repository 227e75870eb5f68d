/** The creator as somebody has written it down; a name of nothing but blanks is none. */
export function writtenCreator({ creator }: Readonly<Record<string, unknown>>): { byline?: unknown; name?: string } {
  if (typeof creator !== 'object' || creator === null) return {}
  const { name } = creator as { name?: unknown }
  return { ...creator, ...(typeof name === 'string' && name.trim() ? { name } : { name: undefined }) }
}

/** Several names in one field are set apart as in a Chinese list. */
export function namesIn(text: string): string[] {
  return text.split('、')
}
