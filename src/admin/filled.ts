/** Puts values into a text's places: `{count}` and so on. */
export function filled(text: string, values: Readonly<Record<string, string | number | null>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}
